#include "CSampleContent.h"

// The one list of the embedded files, sorted by path: each row needs its bytes above it.
static const unsigned char playbooks_after_sale_call_japanese[] = {
#embed "../../content/playbooks/after-sale-call.ja.md"
};
static const unsigned char playbooks_after_sale_call[] = {
#embed "../../content/playbooks/after-sale-call.md"
};
static const unsigned char playbooks_after_sale_call_chinese[] = {
#embed "../../content/playbooks/after-sale-call.zh-Hans.md"
};
static const unsigned char playbooks_as_pictured_japanese[] = {
#embed "../../content/playbooks/as-pictured.ja.md"
};
static const unsigned char playbooks_as_pictured[] = {
#embed "../../content/playbooks/as-pictured.md"
};
static const unsigned char playbooks_as_pictured_chinese[] = {
#embed "../../content/playbooks/as-pictured.zh-Hans.md"
};
static const unsigned char playbooks_check_in_gift_japanese[] = {
#embed "../../content/playbooks/check-in-gift.ja.md"
};
static const unsigned char playbooks_check_in_gift[] = {
#embed "../../content/playbooks/check-in-gift.md"
};
static const unsigned char playbooks_check_in_gift_chinese[] = {
#embed "../../content/playbooks/check-in-gift.zh-Hans.md"
};
static const unsigned char playbooks_competitor_study_japanese[] = {
#embed "../../content/playbooks/competitor-study.ja.md"
};
static const unsigned char playbooks_competitor_study[] = {
#embed "../../content/playbooks/competitor-study.md"
};
static const unsigned char playbooks_competitor_study_chinese[] = {
#embed "../../content/playbooks/competitor-study.zh-Hans.md"
};
static const unsigned char playbooks_complaint_callbacks_japanese[] = {
#embed "../../content/playbooks/complaint-callbacks.ja.md"
};
static const unsigned char playbooks_complaint_callbacks[] = {
#embed "../../content/playbooks/complaint-callbacks.md"
};
static const unsigned char playbooks_complaint_callbacks_chinese[] = {
#embed "../../content/playbooks/complaint-callbacks.zh-Hans.md"
};
static const unsigned char playbooks_early_bird_harvest_japanese[] = {
#embed "../../content/playbooks/early-bird-harvest.ja.md"
};
static const unsigned char playbooks_early_bird_harvest[] = {
#embed "../../content/playbooks/early-bird-harvest.md"
};
static const unsigned char playbooks_early_bird_harvest_chinese[] = {
#embed "../../content/playbooks/early-bird-harvest.zh-Hans.md"
};
static const unsigned char playbooks_exit_interviews_japanese[] = {
#embed "../../content/playbooks/exit-interviews.ja.md"
};
static const unsigned char playbooks_exit_interviews[] = {
#embed "../../content/playbooks/exit-interviews.md"
};
static const unsigned char playbooks_exit_interviews_chinese[] = {
#embed "../../content/playbooks/exit-interviews.zh-Hans.md"
};
static const unsigned char playbooks_fast_first_answer_japanese[] = {
#embed "../../content/playbooks/fast-first-answer.ja.md"
};
static const unsigned char playbooks_fast_first_answer[] = {
#embed "../../content/playbooks/fast-first-answer.md"
};
static const unsigned char playbooks_fast_first_answer_chinese[] = {
#embed "../../content/playbooks/fast-first-answer.zh-Hans.md"
};
static const unsigned char playbooks_festival_gift_japanese[] = {
#embed "../../content/playbooks/festival-gift.ja.md"
};
static const unsigned char playbooks_festival_gift[] = {
#embed "../../content/playbooks/festival-gift.md"
};
static const unsigned char playbooks_festival_gift_chinese[] = {
#embed "../../content/playbooks/festival-gift.zh-Hans.md"
};
static const unsigned char playbooks_fifty_questions_japanese[] = {
#embed "../../content/playbooks/fifty-questions.ja.md"
};
static const unsigned char playbooks_fifty_questions[] = {
#embed "../../content/playbooks/fifty-questions.md"
};
static const unsigned char playbooks_fifty_questions_chinese[] = {
#embed "../../content/playbooks/fifty-questions.zh-Hans.md"
};
static const unsigned char playbooks_gateway_welcome_japanese[] = {
#embed "../../content/playbooks/gateway-welcome.ja.md"
};
static const unsigned char playbooks_gateway_welcome[] = {
#embed "../../content/playbooks/gateway-welcome.md"
};
static const unsigned char playbooks_gateway_welcome_chinese[] = {
#embed "../../content/playbooks/gateway-welcome.zh-Hans.md"
};
static const unsigned char playbooks_help_them_host_japanese[] = {
#embed "../../content/playbooks/help-them-host.ja.md"
};
static const unsigned char playbooks_help_them_host[] = {
#embed "../../content/playbooks/help-them-host.md"
};
static const unsigned char playbooks_help_them_host_chinese[] = {
#embed "../../content/playbooks/help-them-host.zh-Hans.md"
};
static const unsigned char playbooks_know_your_buyer_japanese[] = {
#embed "../../content/playbooks/know-your-buyer.ja.md"
};
static const unsigned char playbooks_know_your_buyer[] = {
#embed "../../content/playbooks/know-your-buyer.md"
};
static const unsigned char playbooks_know_your_buyer_chinese[] = {
#embed "../../content/playbooks/know-your-buyer.zh-Hans.md"
};
static const unsigned char playbooks_lost_hear_first_japanese[] = {
#embed "../../content/playbooks/lost-hear-first.ja.md"
};
static const unsigned char playbooks_lost_hear_first[] = {
#embed "../../content/playbooks/lost-hear-first.md"
};
static const unsigned char playbooks_lost_hear_first_chinese[] = {
#embed "../../content/playbooks/lost-hear-first.zh-Hans.md"
};
static const unsigned char playbooks_monday_round_japanese[] = {
#embed "../../content/playbooks/monday-round.ja.md"
};
static const unsigned char playbooks_monday_round[] = {
#embed "../../content/playbooks/monday-round.md"
};
static const unsigned char playbooks_monday_round_chinese[] = {
#embed "../../content/playbooks/monday-round.zh-Hans.md"
};
static const unsigned char playbooks_mystery_shopping_japanese[] = {
#embed "../../content/playbooks/mystery-shopping.ja.md"
};
static const unsigned char playbooks_mystery_shopping[] = {
#embed "../../content/playbooks/mystery-shopping.md"
};
static const unsigned char playbooks_mystery_shopping_chinese[] = {
#embed "../../content/playbooks/mystery-shopping.zh-Hans.md"
};
static const unsigned char playbooks_name_on_everything_japanese[] = {
#embed "../../content/playbooks/name-on-everything.ja.md"
};
static const unsigned char playbooks_name_on_everything[] = {
#embed "../../content/playbooks/name-on-everything.md"
};
static const unsigned char playbooks_name_on_everything_chinese[] = {
#embed "../../content/playbooks/name-on-everything.zh-Hans.md"
};
static const unsigned char playbooks_news_of_seven_kinds_japanese[] = {
#embed "../../content/playbooks/news-of-seven-kinds.ja.md"
};
static const unsigned char playbooks_news_of_seven_kinds[] = {
#embed "../../content/playbooks/news-of-seven-kinds.md"
};
static const unsigned char playbooks_news_of_seven_kinds_chinese[] = {
#embed "../../content/playbooks/news-of-seven-kinds.zh-Hans.md"
};
static const unsigned char playbooks_open_the_market_japanese[] = {
#embed "../../content/playbooks/open-the-market.ja.md"
};
static const unsigned char playbooks_open_the_market[] = {
#embed "../../content/playbooks/open-the-market.md"
};
static const unsigned char playbooks_open_the_market_chinese[] = {
#embed "../../content/playbooks/open-the-market.zh-Hans.md"
};
static const unsigned char playbooks_parcel_in_a_day_japanese[] = {
#embed "../../content/playbooks/parcel-in-a-day.ja.md"
};
static const unsigned char playbooks_parcel_in_a_day[] = {
#embed "../../content/playbooks/parcel-in-a-day.md"
};
static const unsigned char playbooks_parcel_in_a_day_chinese[] = {
#embed "../../content/playbooks/parcel-in-a-day.zh-Hans.md"
};
static const unsigned char playbooks_payday_treat_japanese[] = {
#embed "../../content/playbooks/payday-treat.ja.md"
};
static const unsigned char playbooks_payday_treat[] = {
#embed "../../content/playbooks/payday-treat.md"
};
static const unsigned char playbooks_payday_treat_chinese[] = {
#embed "../../content/playbooks/payday-treat.zh-Hans.md"
};
static const unsigned char playbooks_points_and_ladder_japanese[] = {
#embed "../../content/playbooks/points-and-ladder.ja.md"
};
static const unsigned char playbooks_points_and_ladder[] = {
#embed "../../content/playbooks/points-and-ladder.md"
};
static const unsigned char playbooks_points_and_ladder_chinese[] = {
#embed "../../content/playbooks/points-and-ladder.zh-Hans.md"
};
static const unsigned char playbooks_profit_goods_for_regulars_japanese[] = {
#embed "../../content/playbooks/profit-goods-for-regulars.ja.md"
};
static const unsigned char playbooks_profit_goods_for_regulars[] = {
#embed "../../content/playbooks/profit-goods-for-regulars.md"
};
static const unsigned char playbooks_profit_goods_for_regulars_chinese[] = {
#embed "../../content/playbooks/profit-goods-for-regulars.zh-Hans.md"
};
static const unsigned char playbooks_refill_reminder_japanese[] = {
#embed "../../content/playbooks/refill-reminder.ja.md"
};
static const unsigned char playbooks_refill_reminder[] = {
#embed "../../content/playbooks/refill-reminder.md"
};
static const unsigned char playbooks_refill_reminder_chinese[] = {
#embed "../../content/playbooks/refill-reminder.zh-Hans.md"
};
static const unsigned char playbooks_season_care_japanese[] = {
#embed "../../content/playbooks/season-care.ja.md"
};
static const unsigned char playbooks_season_care[] = {
#embed "../../content/playbooks/season-care.md"
};
static const unsigned char playbooks_season_care_chinese[] = {
#embed "../../content/playbooks/season-care.zh-Hans.md"
};
static const unsigned char playbooks_second_order_note_japanese[] = {
#embed "../../content/playbooks/second-order-note.ja.md"
};
static const unsigned char playbooks_second_order_note[] = {
#embed "../../content/playbooks/second-order-note.md"
};
static const unsigned char playbooks_second_order_note_chinese[] = {
#embed "../../content/playbooks/second-order-note.zh-Hans.md"
};
static const unsigned char playbooks_simulated_purchase_japanese[] = {
#embed "../../content/playbooks/simulated-purchase.ja.md"
};
static const unsigned char playbooks_simulated_purchase[] = {
#embed "../../content/playbooks/simulated-purchase.md"
};
static const unsigned char playbooks_simulated_purchase_chinese[] = {
#embed "../../content/playbooks/simulated-purchase.zh-Hans.md"
};
static const unsigned char playbooks_small_thank_you_japanese[] = {
#embed "../../content/playbooks/small-thank-you.ja.md"
};
static const unsigned char playbooks_small_thank_you[] = {
#embed "../../content/playbooks/small-thank-you.md"
};
static const unsigned char playbooks_small_thank_you_chinese[] = {
#embed "../../content/playbooks/small-thank-you.zh-Hans.md"
};
static const unsigned char playbooks_stop_the_concession_spiral_japanese[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.ja.md"
};
static const unsigned char playbooks_stop_the_concession_spiral[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.md"
};
static const unsigned char playbooks_stop_the_concession_spiral_chinese[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.zh-Hans.md"
};
static const unsigned char playbooks_team_hour_japanese[] = {
#embed "../../content/playbooks/team-hour.ja.md"
};
static const unsigned char playbooks_team_hour[] = {
#embed "../../content/playbooks/team-hour.md"
};
static const unsigned char playbooks_team_hour_chinese[] = {
#embed "../../content/playbooks/team-hour.zh-Hans.md"
};
static const unsigned char playbooks_walk_the_flow_japanese[] = {
#embed "../../content/playbooks/walk-the-flow.ja.md"
};
static const unsigned char playbooks_walk_the_flow[] = {
#embed "../../content/playbooks/walk-the-flow.md"
};
static const unsigned char playbooks_walk_the_flow_chinese[] = {
#embed "../../content/playbooks/walk-the-flow.zh-Hans.md"
};
static const unsigned char playbooks_win_back_experience_japanese[] = {
#embed "../../content/playbooks/win-back-experience.ja.md"
};
static const unsigned char playbooks_win_back_experience[] = {
#embed "../../content/playbooks/win-back-experience.md"
};
static const unsigned char playbooks_win_back_experience_chinese[] = {
#embed "../../content/playbooks/win-back-experience.zh-Hans.md"
};
static const unsigned char playbooks_win_back_forgot_japanese[] = {
#embed "../../content/playbooks/win-back-forgot.ja.md"
};
static const unsigned char playbooks_win_back_forgot[] = {
#embed "../../content/playbooks/win-back-forgot.md"
};
static const unsigned char playbooks_win_back_forgot_chinese[] = {
#embed "../../content/playbooks/win-back-forgot.zh-Hans.md"
};
static const unsigned char playbooks_win_back_price_japanese[] = {
#embed "../../content/playbooks/win-back-price.ja.md"
};
static const unsigned char playbooks_win_back_price[] = {
#embed "../../content/playbooks/win-back-price.md"
};
static const unsigned char playbooks_win_back_price_chinese[] = {
#embed "../../content/playbooks/win-back-price.zh-Hans.md"
};
static const unsigned char playbooks_win_back_the_quiet_japanese[] = {
#embed "../../content/playbooks/win-back-the-quiet.ja.md"
};
static const unsigned char playbooks_win_back_the_quiet[] = {
#embed "../../content/playbooks/win-back-the-quiet.md"
};
static const unsigned char playbooks_win_back_the_quiet_chinese[] = {
#embed "../../content/playbooks/win-back-the-quiet.zh-Hans.md"
};
static const unsigned char playbooks_win_back_variety_japanese[] = {
#embed "../../content/playbooks/win-back-variety.ja.md"
};
static const unsigned char playbooks_win_back_variety[] = {
#embed "../../content/playbooks/win-back-variety.md"
};
static const unsigned char playbooks_win_back_variety_chinese[] = {
#embed "../../content/playbooks/win-back-variety.zh-Hans.md"
};
static const unsigned char regulars_yml[] = {
#embed "../../content/regulars.yml"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} files[] = {
    {"playbooks/after-sale-call.ja.md", playbooks_after_sale_call_japanese, sizeof playbooks_after_sale_call_japanese},
    {"playbooks/after-sale-call.md", playbooks_after_sale_call, sizeof playbooks_after_sale_call},
    {"playbooks/after-sale-call.zh-Hans.md", playbooks_after_sale_call_chinese, sizeof playbooks_after_sale_call_chinese},
    {"playbooks/as-pictured.ja.md", playbooks_as_pictured_japanese, sizeof playbooks_as_pictured_japanese},
    {"playbooks/as-pictured.md", playbooks_as_pictured, sizeof playbooks_as_pictured},
    {"playbooks/as-pictured.zh-Hans.md", playbooks_as_pictured_chinese, sizeof playbooks_as_pictured_chinese},
    {"playbooks/check-in-gift.ja.md", playbooks_check_in_gift_japanese, sizeof playbooks_check_in_gift_japanese},
    {"playbooks/check-in-gift.md", playbooks_check_in_gift, sizeof playbooks_check_in_gift},
    {"playbooks/check-in-gift.zh-Hans.md", playbooks_check_in_gift_chinese, sizeof playbooks_check_in_gift_chinese},
    {"playbooks/competitor-study.ja.md", playbooks_competitor_study_japanese, sizeof playbooks_competitor_study_japanese},
    {"playbooks/competitor-study.md", playbooks_competitor_study, sizeof playbooks_competitor_study},
    {"playbooks/competitor-study.zh-Hans.md", playbooks_competitor_study_chinese, sizeof playbooks_competitor_study_chinese},
    {"playbooks/complaint-callbacks.ja.md", playbooks_complaint_callbacks_japanese, sizeof playbooks_complaint_callbacks_japanese},
    {"playbooks/complaint-callbacks.md", playbooks_complaint_callbacks, sizeof playbooks_complaint_callbacks},
    {"playbooks/complaint-callbacks.zh-Hans.md", playbooks_complaint_callbacks_chinese, sizeof playbooks_complaint_callbacks_chinese},
    {"playbooks/early-bird-harvest.ja.md", playbooks_early_bird_harvest_japanese, sizeof playbooks_early_bird_harvest_japanese},
    {"playbooks/early-bird-harvest.md", playbooks_early_bird_harvest, sizeof playbooks_early_bird_harvest},
    {"playbooks/early-bird-harvest.zh-Hans.md", playbooks_early_bird_harvest_chinese, sizeof playbooks_early_bird_harvest_chinese},
    {"playbooks/exit-interviews.ja.md", playbooks_exit_interviews_japanese, sizeof playbooks_exit_interviews_japanese},
    {"playbooks/exit-interviews.md", playbooks_exit_interviews, sizeof playbooks_exit_interviews},
    {"playbooks/exit-interviews.zh-Hans.md", playbooks_exit_interviews_chinese, sizeof playbooks_exit_interviews_chinese},
    {"playbooks/fast-first-answer.ja.md", playbooks_fast_first_answer_japanese, sizeof playbooks_fast_first_answer_japanese},
    {"playbooks/fast-first-answer.md", playbooks_fast_first_answer, sizeof playbooks_fast_first_answer},
    {"playbooks/fast-first-answer.zh-Hans.md", playbooks_fast_first_answer_chinese, sizeof playbooks_fast_first_answer_chinese},
    {"playbooks/festival-gift.ja.md", playbooks_festival_gift_japanese, sizeof playbooks_festival_gift_japanese},
    {"playbooks/festival-gift.md", playbooks_festival_gift, sizeof playbooks_festival_gift},
    {"playbooks/festival-gift.zh-Hans.md", playbooks_festival_gift_chinese, sizeof playbooks_festival_gift_chinese},
    {"playbooks/fifty-questions.ja.md", playbooks_fifty_questions_japanese, sizeof playbooks_fifty_questions_japanese},
    {"playbooks/fifty-questions.md", playbooks_fifty_questions, sizeof playbooks_fifty_questions},
    {"playbooks/fifty-questions.zh-Hans.md", playbooks_fifty_questions_chinese, sizeof playbooks_fifty_questions_chinese},
    {"playbooks/gateway-welcome.ja.md", playbooks_gateway_welcome_japanese, sizeof playbooks_gateway_welcome_japanese},
    {"playbooks/gateway-welcome.md", playbooks_gateway_welcome, sizeof playbooks_gateway_welcome},
    {"playbooks/gateway-welcome.zh-Hans.md", playbooks_gateway_welcome_chinese, sizeof playbooks_gateway_welcome_chinese},
    {"playbooks/help-them-host.ja.md", playbooks_help_them_host_japanese, sizeof playbooks_help_them_host_japanese},
    {"playbooks/help-them-host.md", playbooks_help_them_host, sizeof playbooks_help_them_host},
    {"playbooks/help-them-host.zh-Hans.md", playbooks_help_them_host_chinese, sizeof playbooks_help_them_host_chinese},
    {"playbooks/know-your-buyer.ja.md", playbooks_know_your_buyer_japanese, sizeof playbooks_know_your_buyer_japanese},
    {"playbooks/know-your-buyer.md", playbooks_know_your_buyer, sizeof playbooks_know_your_buyer},
    {"playbooks/know-your-buyer.zh-Hans.md", playbooks_know_your_buyer_chinese, sizeof playbooks_know_your_buyer_chinese},
    {"playbooks/lost-hear-first.ja.md", playbooks_lost_hear_first_japanese, sizeof playbooks_lost_hear_first_japanese},
    {"playbooks/lost-hear-first.md", playbooks_lost_hear_first, sizeof playbooks_lost_hear_first},
    {"playbooks/lost-hear-first.zh-Hans.md", playbooks_lost_hear_first_chinese, sizeof playbooks_lost_hear_first_chinese},
    {"playbooks/monday-round.ja.md", playbooks_monday_round_japanese, sizeof playbooks_monday_round_japanese},
    {"playbooks/monday-round.md", playbooks_monday_round, sizeof playbooks_monday_round},
    {"playbooks/monday-round.zh-Hans.md", playbooks_monday_round_chinese, sizeof playbooks_monday_round_chinese},
    {"playbooks/mystery-shopping.ja.md", playbooks_mystery_shopping_japanese, sizeof playbooks_mystery_shopping_japanese},
    {"playbooks/mystery-shopping.md", playbooks_mystery_shopping, sizeof playbooks_mystery_shopping},
    {"playbooks/mystery-shopping.zh-Hans.md", playbooks_mystery_shopping_chinese, sizeof playbooks_mystery_shopping_chinese},
    {"playbooks/name-on-everything.ja.md", playbooks_name_on_everything_japanese, sizeof playbooks_name_on_everything_japanese},
    {"playbooks/name-on-everything.md", playbooks_name_on_everything, sizeof playbooks_name_on_everything},
    {"playbooks/name-on-everything.zh-Hans.md", playbooks_name_on_everything_chinese, sizeof playbooks_name_on_everything_chinese},
    {"playbooks/news-of-seven-kinds.ja.md", playbooks_news_of_seven_kinds_japanese, sizeof playbooks_news_of_seven_kinds_japanese},
    {"playbooks/news-of-seven-kinds.md", playbooks_news_of_seven_kinds, sizeof playbooks_news_of_seven_kinds},
    {"playbooks/news-of-seven-kinds.zh-Hans.md", playbooks_news_of_seven_kinds_chinese, sizeof playbooks_news_of_seven_kinds_chinese},
    {"playbooks/open-the-market.ja.md", playbooks_open_the_market_japanese, sizeof playbooks_open_the_market_japanese},
    {"playbooks/open-the-market.md", playbooks_open_the_market, sizeof playbooks_open_the_market},
    {"playbooks/open-the-market.zh-Hans.md", playbooks_open_the_market_chinese, sizeof playbooks_open_the_market_chinese},
    {"playbooks/parcel-in-a-day.ja.md", playbooks_parcel_in_a_day_japanese, sizeof playbooks_parcel_in_a_day_japanese},
    {"playbooks/parcel-in-a-day.md", playbooks_parcel_in_a_day, sizeof playbooks_parcel_in_a_day},
    {"playbooks/parcel-in-a-day.zh-Hans.md", playbooks_parcel_in_a_day_chinese, sizeof playbooks_parcel_in_a_day_chinese},
    {"playbooks/payday-treat.ja.md", playbooks_payday_treat_japanese, sizeof playbooks_payday_treat_japanese},
    {"playbooks/payday-treat.md", playbooks_payday_treat, sizeof playbooks_payday_treat},
    {"playbooks/payday-treat.zh-Hans.md", playbooks_payday_treat_chinese, sizeof playbooks_payday_treat_chinese},
    {"playbooks/points-and-ladder.ja.md", playbooks_points_and_ladder_japanese, sizeof playbooks_points_and_ladder_japanese},
    {"playbooks/points-and-ladder.md", playbooks_points_and_ladder, sizeof playbooks_points_and_ladder},
    {"playbooks/points-and-ladder.zh-Hans.md", playbooks_points_and_ladder_chinese, sizeof playbooks_points_and_ladder_chinese},
    {"playbooks/profit-goods-for-regulars.ja.md", playbooks_profit_goods_for_regulars_japanese, sizeof playbooks_profit_goods_for_regulars_japanese},
    {"playbooks/profit-goods-for-regulars.md", playbooks_profit_goods_for_regulars, sizeof playbooks_profit_goods_for_regulars},
    {"playbooks/profit-goods-for-regulars.zh-Hans.md", playbooks_profit_goods_for_regulars_chinese, sizeof playbooks_profit_goods_for_regulars_chinese},
    {"playbooks/refill-reminder.ja.md", playbooks_refill_reminder_japanese, sizeof playbooks_refill_reminder_japanese},
    {"playbooks/refill-reminder.md", playbooks_refill_reminder, sizeof playbooks_refill_reminder},
    {"playbooks/refill-reminder.zh-Hans.md", playbooks_refill_reminder_chinese, sizeof playbooks_refill_reminder_chinese},
    {"playbooks/season-care.ja.md", playbooks_season_care_japanese, sizeof playbooks_season_care_japanese},
    {"playbooks/season-care.md", playbooks_season_care, sizeof playbooks_season_care},
    {"playbooks/season-care.zh-Hans.md", playbooks_season_care_chinese, sizeof playbooks_season_care_chinese},
    {"playbooks/second-order-note.ja.md", playbooks_second_order_note_japanese, sizeof playbooks_second_order_note_japanese},
    {"playbooks/second-order-note.md", playbooks_second_order_note, sizeof playbooks_second_order_note},
    {"playbooks/second-order-note.zh-Hans.md", playbooks_second_order_note_chinese, sizeof playbooks_second_order_note_chinese},
    {"playbooks/simulated-purchase.ja.md", playbooks_simulated_purchase_japanese, sizeof playbooks_simulated_purchase_japanese},
    {"playbooks/simulated-purchase.md", playbooks_simulated_purchase, sizeof playbooks_simulated_purchase},
    {"playbooks/simulated-purchase.zh-Hans.md", playbooks_simulated_purchase_chinese, sizeof playbooks_simulated_purchase_chinese},
    {"playbooks/small-thank-you.ja.md", playbooks_small_thank_you_japanese, sizeof playbooks_small_thank_you_japanese},
    {"playbooks/small-thank-you.md", playbooks_small_thank_you, sizeof playbooks_small_thank_you},
    {"playbooks/small-thank-you.zh-Hans.md", playbooks_small_thank_you_chinese, sizeof playbooks_small_thank_you_chinese},
    {"playbooks/stop-the-concession-spiral.ja.md", playbooks_stop_the_concession_spiral_japanese, sizeof playbooks_stop_the_concession_spiral_japanese},
    {"playbooks/stop-the-concession-spiral.md", playbooks_stop_the_concession_spiral, sizeof playbooks_stop_the_concession_spiral},
    {"playbooks/stop-the-concession-spiral.zh-Hans.md", playbooks_stop_the_concession_spiral_chinese, sizeof playbooks_stop_the_concession_spiral_chinese},
    {"playbooks/team-hour.ja.md", playbooks_team_hour_japanese, sizeof playbooks_team_hour_japanese},
    {"playbooks/team-hour.md", playbooks_team_hour, sizeof playbooks_team_hour},
    {"playbooks/team-hour.zh-Hans.md", playbooks_team_hour_chinese, sizeof playbooks_team_hour_chinese},
    {"playbooks/walk-the-flow.ja.md", playbooks_walk_the_flow_japanese, sizeof playbooks_walk_the_flow_japanese},
    {"playbooks/walk-the-flow.md", playbooks_walk_the_flow, sizeof playbooks_walk_the_flow},
    {"playbooks/walk-the-flow.zh-Hans.md", playbooks_walk_the_flow_chinese, sizeof playbooks_walk_the_flow_chinese},
    {"playbooks/win-back-experience.ja.md", playbooks_win_back_experience_japanese, sizeof playbooks_win_back_experience_japanese},
    {"playbooks/win-back-experience.md", playbooks_win_back_experience, sizeof playbooks_win_back_experience},
    {"playbooks/win-back-experience.zh-Hans.md", playbooks_win_back_experience_chinese, sizeof playbooks_win_back_experience_chinese},
    {"playbooks/win-back-forgot.ja.md", playbooks_win_back_forgot_japanese, sizeof playbooks_win_back_forgot_japanese},
    {"playbooks/win-back-forgot.md", playbooks_win_back_forgot, sizeof playbooks_win_back_forgot},
    {"playbooks/win-back-forgot.zh-Hans.md", playbooks_win_back_forgot_chinese, sizeof playbooks_win_back_forgot_chinese},
    {"playbooks/win-back-price.ja.md", playbooks_win_back_price_japanese, sizeof playbooks_win_back_price_japanese},
    {"playbooks/win-back-price.md", playbooks_win_back_price, sizeof playbooks_win_back_price},
    {"playbooks/win-back-price.zh-Hans.md", playbooks_win_back_price_chinese, sizeof playbooks_win_back_price_chinese},
    {"playbooks/win-back-the-quiet.ja.md", playbooks_win_back_the_quiet_japanese, sizeof playbooks_win_back_the_quiet_japanese},
    {"playbooks/win-back-the-quiet.md", playbooks_win_back_the_quiet, sizeof playbooks_win_back_the_quiet},
    {"playbooks/win-back-the-quiet.zh-Hans.md", playbooks_win_back_the_quiet_chinese, sizeof playbooks_win_back_the_quiet_chinese},
    {"playbooks/win-back-variety.ja.md", playbooks_win_back_variety_japanese, sizeof playbooks_win_back_variety_japanese},
    {"playbooks/win-back-variety.md", playbooks_win_back_variety, sizeof playbooks_win_back_variety},
    {"playbooks/win-back-variety.zh-Hans.md", playbooks_win_back_variety_chinese, sizeof playbooks_win_back_variety_chinese},
    {"regulars.yml", regulars_yml, sizeof regulars_yml},
};

size_t regulars_sample_count(void) { return sizeof files / sizeof files[0]; }

const char *regulars_sample_path(size_t index) { return files[index].path; }

const unsigned char *regulars_sample_bytes(size_t index) { return files[index].bytes; }

size_t regulars_sample_size(size_t index) { return files[index].size; }
