#include "CSampleContent.h"

// The one list of the embedded files, sorted by path: each row needs its bytes above it.
static const unsigned char care_birthday_japanese[] = {
#embed "../../content/care/birthday.ja.md"
};
static const unsigned char care_birthday[] = {
#embed "../../content/care/birthday.md"
};
static const unsigned char care_birthday_chinese[] = {
#embed "../../content/care/birthday.zh-Hans.md"
};
static const unsigned char care_birthday_taiwanese[] = {
#embed "../../content/care/birthday.zh-Hant.md"
};
static const unsigned char care_cold_front_japanese[] = {
#embed "../../content/care/cold-front.ja.md"
};
static const unsigned char care_cold_front[] = {
#embed "../../content/care/cold-front.md"
};
static const unsigned char care_cold_front_chinese[] = {
#embed "../../content/care/cold-front.zh-Hans.md"
};
static const unsigned char care_cold_front_taiwanese[] = {
#embed "../../content/care/cold-front.zh-Hant.md"
};
static const unsigned char care_double_twelve_japanese[] = {
#embed "../../content/care/double-twelve.ja.md"
};
static const unsigned char care_double_twelve[] = {
#embed "../../content/care/double-twelve.md"
};
static const unsigned char care_double_twelve_chinese[] = {
#embed "../../content/care/double-twelve.zh-Hans.md"
};
static const unsigned char care_double_twelve_taiwanese[] = {
#embed "../../content/care/double-twelve.zh-Hant.md"
};
static const unsigned char care_dragon_boat_japanese[] = {
#embed "../../content/care/dragon-boat.ja.md"
};
static const unsigned char care_dragon_boat[] = {
#embed "../../content/care/dragon-boat.md"
};
static const unsigned char care_dragon_boat_chinese[] = {
#embed "../../content/care/dragon-boat.zh-Hans.md"
};
static const unsigned char care_dragon_boat_taiwanese[] = {
#embed "../../content/care/dragon-boat.zh-Hant.md"
};
static const unsigned char care_first_green_japanese[] = {
#embed "../../content/care/first-green.ja.md"
};
static const unsigned char care_first_green[] = {
#embed "../../content/care/first-green.md"
};
static const unsigned char care_first_green_chinese[] = {
#embed "../../content/care/first-green.zh-Hans.md"
};
static const unsigned char care_first_green_taiwanese[] = {
#embed "../../content/care/first-green.zh-Hant.md"
};
static const unsigned char care_lantern_thanks_japanese[] = {
#embed "../../content/care/lantern-thanks.ja.md"
};
static const unsigned char care_lantern_thanks[] = {
#embed "../../content/care/lantern-thanks.md"
};
static const unsigned char care_lantern_thanks_chinese[] = {
#embed "../../content/care/lantern-thanks.zh-Hans.md"
};
static const unsigned char care_lantern_thanks_taiwanese[] = {
#embed "../../content/care/lantern-thanks.zh-Hant.md"
};
static const unsigned char care_mid_autumn_japanese[] = {
#embed "../../content/care/mid-autumn.ja.md"
};
static const unsigned char care_mid_autumn[] = {
#embed "../../content/care/mid-autumn.md"
};
static const unsigned char care_mid_autumn_chinese[] = {
#embed "../../content/care/mid-autumn.zh-Hans.md"
};
static const unsigned char care_mid_autumn_taiwanese[] = {
#embed "../../content/care/mid-autumn.zh-Hant.md"
};
static const unsigned char care_new_year_boxes_japanese[] = {
#embed "../../content/care/new-year-boxes.ja.md"
};
static const unsigned char care_new_year_boxes[] = {
#embed "../../content/care/new-year-boxes.md"
};
static const unsigned char care_new_year_boxes_chinese[] = {
#embed "../../content/care/new-year-boxes.zh-Hans.md"
};
static const unsigned char care_new_year_boxes_taiwanese[] = {
#embed "../../content/care/new-year-boxes.zh-Hant.md"
};
static const unsigned char care_refill_spring_green_japanese[] = {
#embed "../../content/care/refill-spring-green.ja.md"
};
static const unsigned char care_refill_spring_green[] = {
#embed "../../content/care/refill-spring-green.md"
};
static const unsigned char care_refill_spring_green_chinese[] = {
#embed "../../content/care/refill-spring-green.zh-Hans.md"
};
static const unsigned char care_refill_spring_green_taiwanese[] = {
#embed "../../content/care/refill-spring-green.zh-Hant.md"
};
static const unsigned char care_refill_tieguanyin_japanese[] = {
#embed "../../content/care/refill-tieguanyin.ja.md"
};
static const unsigned char care_refill_tieguanyin[] = {
#embed "../../content/care/refill-tieguanyin.md"
};
static const unsigned char care_refill_tieguanyin_chinese[] = {
#embed "../../content/care/refill-tieguanyin.zh-Hans.md"
};
static const unsigned char care_refill_tieguanyin_taiwanese[] = {
#embed "../../content/care/refill-tieguanyin.zh-Hant.md"
};
static const unsigned char care_start_of_winter_japanese[] = {
#embed "../../content/care/start-of-winter.ja.md"
};
static const unsigned char care_start_of_winter[] = {
#embed "../../content/care/start-of-winter.md"
};
static const unsigned char care_start_of_winter_chinese[] = {
#embed "../../content/care/start-of-winter.zh-Hans.md"
};
static const unsigned char care_start_of_winter_taiwanese[] = {
#embed "../../content/care/start-of-winter.zh-Hant.md"
};
static const unsigned char care_tea_day_japanese[] = {
#embed "../../content/care/tea-day.ja.md"
};
static const unsigned char care_tea_day[] = {
#embed "../../content/care/tea-day.md"
};
static const unsigned char care_tea_day_chinese[] = {
#embed "../../content/care/tea-day.zh-Hans.md"
};
static const unsigned char care_tea_day_taiwanese[] = {
#embed "../../content/care/tea-day.zh-Hant.md"
};
static const unsigned char care_the_tenth_japanese[] = {
#embed "../../content/care/the-tenth.ja.md"
};
static const unsigned char care_the_tenth[] = {
#embed "../../content/care/the-tenth.md"
};
static const unsigned char care_the_tenth_chinese[] = {
#embed "../../content/care/the-tenth.zh-Hans.md"
};
static const unsigned char care_the_tenth_taiwanese[] = {
#embed "../../content/care/the-tenth.zh-Hant.md"
};
static const unsigned char care_winter_evening_japanese[] = {
#embed "../../content/care/winter-evening.ja.md"
};
static const unsigned char care_winter_evening[] = {
#embed "../../content/care/winter-evening.md"
};
static const unsigned char care_winter_evening_chinese[] = {
#embed "../../content/care/winter-evening.zh-Hans.md"
};
static const unsigned char care_winter_evening_taiwanese[] = {
#embed "../../content/care/winter-evening.zh-Hant.md"
};
static const unsigned char competitors_cloud_peak_japanese[] = {
#embed "../../content/competitors/cloud-peak.ja.md"
};
static const unsigned char competitors_cloud_peak[] = {
#embed "../../content/competitors/cloud-peak.md"
};
static const unsigned char competitors_cloud_peak_chinese[] = {
#embed "../../content/competitors/cloud-peak.zh-Hans.md"
};
static const unsigned char competitors_cloud_peak_taiwanese[] = {
#embed "../../content/competitors/cloud-peak.zh-Hant.md"
};
static const unsigned char competitors_evening_clear_japanese[] = {
#embed "../../content/competitors/evening-clear.ja.md"
};
static const unsigned char competitors_evening_clear[] = {
#embed "../../content/competitors/evening-clear.md"
};
static const unsigned char competitors_evening_clear_chinese[] = {
#embed "../../content/competitors/evening-clear.zh-Hans.md"
};
static const unsigned char competitors_evening_clear_taiwanese[] = {
#embed "../../content/competitors/evening-clear.zh-Hant.md"
};
static const unsigned char competitors_green_hill_japanese[] = {
#embed "../../content/competitors/green-hill.ja.md"
};
static const unsigned char competitors_green_hill[] = {
#embed "../../content/competitors/green-hill.md"
};
static const unsigned char competitors_green_hill_chinese[] = {
#embed "../../content/competitors/green-hill.zh-Hans.md"
};
static const unsigned char competitors_green_hill_taiwanese[] = {
#embed "../../content/competitors/green-hill.zh-Hant.md"
};
static const unsigned char competitors_hill_and_sea_japanese[] = {
#embed "../../content/competitors/hill-and-sea.ja.md"
};
static const unsigned char competitors_hill_and_sea[] = {
#embed "../../content/competitors/hill-and-sea.md"
};
static const unsigned char competitors_hill_and_sea_chinese[] = {
#embed "../../content/competitors/hill-and-sea.zh-Hans.md"
};
static const unsigned char competitors_hill_and_sea_taiwanese[] = {
#embed "../../content/competitors/hill-and-sea.zh-Hant.md"
};
static const unsigned char competitors_nine_bends_japanese[] = {
#embed "../../content/competitors/nine-bends.ja.md"
};
static const unsigned char competitors_nine_bends[] = {
#embed "../../content/competitors/nine-bends.md"
};
static const unsigned char competitors_nine_bends_chinese[] = {
#embed "../../content/competitors/nine-bends.zh-Hans.md"
};
static const unsigned char competitors_nine_bends_taiwanese[] = {
#embed "../../content/competitors/nine-bends.zh-Hant.md"
};
static const unsigned char competitors_old_ferry_japanese[] = {
#embed "../../content/competitors/old-ferry.ja.md"
};
static const unsigned char competitors_old_ferry[] = {
#embed "../../content/competitors/old-ferry.md"
};
static const unsigned char competitors_old_ferry_chinese[] = {
#embed "../../content/competitors/old-ferry.zh-Hans.md"
};
static const unsigned char competitors_old_ferry_taiwanese[] = {
#embed "../../content/competitors/old-ferry.zh-Hant.md"
};
static const unsigned char competitors_one_leaf_japanese[] = {
#embed "../../content/competitors/one-leaf.ja.md"
};
static const unsigned char competitors_one_leaf[] = {
#embed "../../content/competitors/one-leaf.md"
};
static const unsigned char competitors_one_leaf_chinese[] = {
#embed "../../content/competitors/one-leaf.zh-Hans.md"
};
static const unsigned char competitors_one_leaf_taiwanese[] = {
#embed "../../content/competitors/one-leaf.zh-Hant.md"
};
static const unsigned char news_autumn_oolong_japanese[] = {
#embed "../../content/news/autumn-oolong.ja.md"
};
static const unsigned char news_autumn_oolong[] = {
#embed "../../content/news/autumn-oolong.md"
};
static const unsigned char news_autumn_oolong_chinese[] = {
#embed "../../content/news/autumn-oolong.zh-Hans.md"
};
static const unsigned char news_autumn_oolong_taiwanese[] = {
#embed "../../content/news/autumn-oolong.zh-Hant.md"
};
static const unsigned char news_evening_rota_japanese[] = {
#embed "../../content/news/evening-rota.ja.md"
};
static const unsigned char news_evening_rota[] = {
#embed "../../content/news/evening-rota.md"
};
static const unsigned char news_evening_rota_chinese[] = {
#embed "../../content/news/evening-rota.zh-Hans.md"
};
static const unsigned char news_evening_rota_taiwanese[] = {
#embed "../../content/news/evening-rota.zh-Hant.md"
};
static const unsigned char news_flower_tea_south_japanese[] = {
#embed "../../content/news/flower-tea-south.ja.md"
};
static const unsigned char news_flower_tea_south[] = {
#embed "../../content/news/flower-tea-south.md"
};
static const unsigned char news_flower_tea_south_chinese[] = {
#embed "../../content/news/flower-tea-south.zh-Hans.md"
};
static const unsigned char news_flower_tea_south_taiwanese[] = {
#embed "../../content/news/flower-tea-south.zh-Hant.md"
};
static const unsigned char news_kettle_with_degrees_japanese[] = {
#embed "../../content/news/kettle-with-degrees.ja.md"
};
static const unsigned char news_kettle_with_degrees[] = {
#embed "../../content/news/kettle-with-degrees.md"
};
static const unsigned char news_kettle_with_degrees_chinese[] = {
#embed "../../content/news/kettle-with-degrees.zh-Hans.md"
};
static const unsigned char news_kettle_with_degrees_taiwanese[] = {
#embed "../../content/news/kettle-with-degrees.zh-Hant.md"
};
static const unsigned char news_postcard_survey_japanese[] = {
#embed "../../content/news/postcard-survey.ja.md"
};
static const unsigned char news_postcard_survey[] = {
#embed "../../content/news/postcard-survey.md"
};
static const unsigned char news_postcard_survey_chinese[] = {
#embed "../../content/news/postcard-survey.zh-Hans.md"
};
static const unsigned char news_postcard_survey_taiwanese[] = {
#embed "../../content/news/postcard-survey.zh-Hant.md"
};
static const unsigned char news_roasting_day_japanese[] = {
#embed "../../content/news/roasting-day.ja.md"
};
static const unsigned char news_roasting_day[] = {
#embed "../../content/news/roasting-day.md"
};
static const unsigned char news_roasting_day_chinese[] = {
#embed "../../content/news/roasting-day.zh-Hans.md"
};
static const unsigned char news_roasting_day_taiwanese[] = {
#embed "../../content/news/roasting-day.zh-Hant.md"
};
static const unsigned char news_solstice_custom_japanese[] = {
#embed "../../content/news/solstice-custom.ja.md"
};
static const unsigned char news_solstice_custom[] = {
#embed "../../content/news/solstice-custom.md"
};
static const unsigned char news_solstice_custom_chinese[] = {
#embed "../../content/news/solstice-custom.zh-Hans.md"
};
static const unsigned char news_solstice_custom_taiwanese[] = {
#embed "../../content/news/solstice-custom.zh-Hant.md"
};
static const unsigned char playbooks_after_sale_call_japanese[] = {
#embed "../../content/playbooks/after-sale-call.ja.md"
};
static const unsigned char playbooks_after_sale_call[] = {
#embed "../../content/playbooks/after-sale-call.md"
};
static const unsigned char playbooks_after_sale_call_chinese[] = {
#embed "../../content/playbooks/after-sale-call.zh-Hans.md"
};
static const unsigned char playbooks_after_sale_call_taiwanese[] = {
#embed "../../content/playbooks/after-sale-call.zh-Hant.md"
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
static const unsigned char playbooks_as_pictured_taiwanese[] = {
#embed "../../content/playbooks/as-pictured.zh-Hant.md"
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
static const unsigned char playbooks_check_in_gift_taiwanese[] = {
#embed "../../content/playbooks/check-in-gift.zh-Hant.md"
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
static const unsigned char playbooks_competitor_study_taiwanese[] = {
#embed "../../content/playbooks/competitor-study.zh-Hant.md"
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
static const unsigned char playbooks_complaint_callbacks_taiwanese[] = {
#embed "../../content/playbooks/complaint-callbacks.zh-Hant.md"
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
static const unsigned char playbooks_early_bird_harvest_taiwanese[] = {
#embed "../../content/playbooks/early-bird-harvest.zh-Hant.md"
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
static const unsigned char playbooks_exit_interviews_taiwanese[] = {
#embed "../../content/playbooks/exit-interviews.zh-Hant.md"
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
static const unsigned char playbooks_fast_first_answer_taiwanese[] = {
#embed "../../content/playbooks/fast-first-answer.zh-Hant.md"
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
static const unsigned char playbooks_festival_gift_taiwanese[] = {
#embed "../../content/playbooks/festival-gift.zh-Hant.md"
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
static const unsigned char playbooks_fifty_questions_taiwanese[] = {
#embed "../../content/playbooks/fifty-questions.zh-Hant.md"
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
static const unsigned char playbooks_gateway_welcome_taiwanese[] = {
#embed "../../content/playbooks/gateway-welcome.zh-Hant.md"
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
static const unsigned char playbooks_help_them_host_taiwanese[] = {
#embed "../../content/playbooks/help-them-host.zh-Hant.md"
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
static const unsigned char playbooks_know_your_buyer_taiwanese[] = {
#embed "../../content/playbooks/know-your-buyer.zh-Hant.md"
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
static const unsigned char playbooks_lost_hear_first_taiwanese[] = {
#embed "../../content/playbooks/lost-hear-first.zh-Hant.md"
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
static const unsigned char playbooks_monday_round_taiwanese[] = {
#embed "../../content/playbooks/monday-round.zh-Hant.md"
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
static const unsigned char playbooks_mystery_shopping_taiwanese[] = {
#embed "../../content/playbooks/mystery-shopping.zh-Hant.md"
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
static const unsigned char playbooks_name_on_everything_taiwanese[] = {
#embed "../../content/playbooks/name-on-everything.zh-Hant.md"
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
static const unsigned char playbooks_news_of_seven_kinds_taiwanese[] = {
#embed "../../content/playbooks/news-of-seven-kinds.zh-Hant.md"
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
static const unsigned char playbooks_open_the_market_taiwanese[] = {
#embed "../../content/playbooks/open-the-market.zh-Hant.md"
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
static const unsigned char playbooks_parcel_in_a_day_taiwanese[] = {
#embed "../../content/playbooks/parcel-in-a-day.zh-Hant.md"
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
static const unsigned char playbooks_payday_treat_taiwanese[] = {
#embed "../../content/playbooks/payday-treat.zh-Hant.md"
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
static const unsigned char playbooks_points_and_ladder_taiwanese[] = {
#embed "../../content/playbooks/points-and-ladder.zh-Hant.md"
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
static const unsigned char playbooks_profit_goods_for_regulars_taiwanese[] = {
#embed "../../content/playbooks/profit-goods-for-regulars.zh-Hant.md"
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
static const unsigned char playbooks_refill_reminder_taiwanese[] = {
#embed "../../content/playbooks/refill-reminder.zh-Hant.md"
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
static const unsigned char playbooks_season_care_taiwanese[] = {
#embed "../../content/playbooks/season-care.zh-Hant.md"
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
static const unsigned char playbooks_second_order_note_taiwanese[] = {
#embed "../../content/playbooks/second-order-note.zh-Hant.md"
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
static const unsigned char playbooks_simulated_purchase_taiwanese[] = {
#embed "../../content/playbooks/simulated-purchase.zh-Hant.md"
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
static const unsigned char playbooks_small_thank_you_taiwanese[] = {
#embed "../../content/playbooks/small-thank-you.zh-Hant.md"
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
static const unsigned char playbooks_stop_the_concession_spiral_taiwanese[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.zh-Hant.md"
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
static const unsigned char playbooks_team_hour_taiwanese[] = {
#embed "../../content/playbooks/team-hour.zh-Hant.md"
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
static const unsigned char playbooks_walk_the_flow_taiwanese[] = {
#embed "../../content/playbooks/walk-the-flow.zh-Hant.md"
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
static const unsigned char playbooks_win_back_experience_taiwanese[] = {
#embed "../../content/playbooks/win-back-experience.zh-Hant.md"
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
static const unsigned char playbooks_win_back_forgot_taiwanese[] = {
#embed "../../content/playbooks/win-back-forgot.zh-Hant.md"
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
static const unsigned char playbooks_win_back_price_taiwanese[] = {
#embed "../../content/playbooks/win-back-price.zh-Hant.md"
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
static const unsigned char playbooks_win_back_the_quiet_taiwanese[] = {
#embed "../../content/playbooks/win-back-the-quiet.zh-Hant.md"
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
static const unsigned char playbooks_win_back_variety_taiwanese[] = {
#embed "../../content/playbooks/win-back-variety.zh-Hant.md"
};
static const unsigned char profile_behaviour_japanese[] = {
#embed "../../content/profile/behaviour.ja.md"
};
static const unsigned char profile_behaviour[] = {
#embed "../../content/profile/behaviour.md"
};
static const unsigned char profile_behaviour_chinese[] = {
#embed "../../content/profile/behaviour.zh-Hans.md"
};
static const unsigned char profile_behaviour_taiwanese[] = {
#embed "../../content/profile/behaviour.zh-Hant.md"
};
static const unsigned char profile_education_japanese[] = {
#embed "../../content/profile/education.ja.md"
};
static const unsigned char profile_education[] = {
#embed "../../content/profile/education.md"
};
static const unsigned char profile_education_chinese[] = {
#embed "../../content/profile/education.zh-Hans.md"
};
static const unsigned char profile_education_taiwanese[] = {
#embed "../../content/profile/education.zh-Hant.md"
};
static const unsigned char profile_hobbies_japanese[] = {
#embed "../../content/profile/hobbies.ja.md"
};
static const unsigned char profile_hobbies[] = {
#embed "../../content/profile/hobbies.md"
};
static const unsigned char profile_hobbies_chinese[] = {
#embed "../../content/profile/hobbies.zh-Hans.md"
};
static const unsigned char profile_hobbies_taiwanese[] = {
#embed "../../content/profile/hobbies.zh-Hant.md"
};
static const unsigned char profile_income_japanese[] = {
#embed "../../content/profile/income.ja.md"
};
static const unsigned char profile_income[] = {
#embed "../../content/profile/income.md"
};
static const unsigned char profile_income_chinese[] = {
#embed "../../content/profile/income.zh-Hans.md"
};
static const unsigned char profile_income_taiwanese[] = {
#embed "../../content/profile/income.zh-Hant.md"
};
static const unsigned char profile_journey_japanese[] = {
#embed "../../content/profile/journey.ja.md"
};
static const unsigned char profile_journey[] = {
#embed "../../content/profile/journey.md"
};
static const unsigned char profile_journey_chinese[] = {
#embed "../../content/profile/journey.zh-Hans.md"
};
static const unsigned char profile_journey_taiwanese[] = {
#embed "../../content/profile/journey.zh-Hant.md"
};
static const unsigned char profile_occupation_japanese[] = {
#embed "../../content/profile/occupation.ja.md"
};
static const unsigned char profile_occupation[] = {
#embed "../../content/profile/occupation.md"
};
static const unsigned char profile_occupation_chinese[] = {
#embed "../../content/profile/occupation.zh-Hans.md"
};
static const unsigned char profile_occupation_taiwanese[] = {
#embed "../../content/profile/occupation.zh-Hant.md"
};
static const unsigned char profile_reason_japanese[] = {
#embed "../../content/profile/reason.ja.md"
};
static const unsigned char profile_reason[] = {
#embed "../../content/profile/reason.md"
};
static const unsigned char profile_reason_chinese[] = {
#embed "../../content/profile/reason.zh-Hans.md"
};
static const unsigned char profile_reason_taiwanese[] = {
#embed "../../content/profile/reason.zh-Hant.md"
};
static const unsigned char profile_segments_japanese[] = {
#embed "../../content/profile/segments.ja.md"
};
static const unsigned char profile_segments[] = {
#embed "../../content/profile/segments.md"
};
static const unsigned char profile_segments_chinese[] = {
#embed "../../content/profile/segments.zh-Hans.md"
};
static const unsigned char profile_segments_taiwanese[] = {
#embed "../../content/profile/segments.zh-Hant.md"
};
static const unsigned char questions_brewing_japanese[] = {
#embed "../../content/questions/brewing.ja.md"
};
static const unsigned char questions_brewing[] = {
#embed "../../content/questions/brewing.md"
};
static const unsigned char questions_brewing_chinese[] = {
#embed "../../content/questions/brewing.zh-Hans.md"
};
static const unsigned char questions_brewing_taiwanese[] = {
#embed "../../content/questions/brewing.zh-Hant.md"
};
static const unsigned char questions_delivery_japanese[] = {
#embed "../../content/questions/delivery.ja.md"
};
static const unsigned char questions_delivery[] = {
#embed "../../content/questions/delivery.md"
};
static const unsigned char questions_delivery_chinese[] = {
#embed "../../content/questions/delivery.zh-Hans.md"
};
static const unsigned char questions_delivery_taiwanese[] = {
#embed "../../content/questions/delivery.zh-Hant.md"
};
static const unsigned char questions_freshness_japanese[] = {
#embed "../../content/questions/freshness.ja.md"
};
static const unsigned char questions_freshness[] = {
#embed "../../content/questions/freshness.md"
};
static const unsigned char questions_freshness_chinese[] = {
#embed "../../content/questions/freshness.zh-Hans.md"
};
static const unsigned char questions_freshness_taiwanese[] = {
#embed "../../content/questions/freshness.zh-Hant.md"
};
static const unsigned char questions_gifts_japanese[] = {
#embed "../../content/questions/gifts.ja.md"
};
static const unsigned char questions_gifts[] = {
#embed "../../content/questions/gifts.md"
};
static const unsigned char questions_gifts_chinese[] = {
#embed "../../content/questions/gifts.zh-Hans.md"
};
static const unsigned char questions_gifts_taiwanese[] = {
#embed "../../content/questions/gifts.zh-Hant.md"
};
static const unsigned char questions_invoices_japanese[] = {
#embed "../../content/questions/invoices.ja.md"
};
static const unsigned char questions_invoices[] = {
#embed "../../content/questions/invoices.md"
};
static const unsigned char questions_invoices_chinese[] = {
#embed "../../content/questions/invoices.zh-Hans.md"
};
static const unsigned char questions_invoices_taiwanese[] = {
#embed "../../content/questions/invoices.zh-Hant.md"
};
static const unsigned char questions_points_japanese[] = {
#embed "../../content/questions/points.ja.md"
};
static const unsigned char questions_points[] = {
#embed "../../content/questions/points.md"
};
static const unsigned char questions_points_chinese[] = {
#embed "../../content/questions/points.zh-Hans.md"
};
static const unsigned char questions_points_taiwanese[] = {
#embed "../../content/questions/points.zh-Hant.md"
};
static const unsigned char questions_price_japanese[] = {
#embed "../../content/questions/price.ja.md"
};
static const unsigned char questions_price[] = {
#embed "../../content/questions/price.md"
};
static const unsigned char questions_price_chinese[] = {
#embed "../../content/questions/price.zh-Hans.md"
};
static const unsigned char questions_price_taiwanese[] = {
#embed "../../content/questions/price.zh-Hant.md"
};
static const unsigned char questions_refilling_japanese[] = {
#embed "../../content/questions/refilling.ja.md"
};
static const unsigned char questions_refilling[] = {
#embed "../../content/questions/refilling.md"
};
static const unsigned char questions_refilling_chinese[] = {
#embed "../../content/questions/refilling.zh-Hans.md"
};
static const unsigned char questions_refilling_taiwanese[] = {
#embed "../../content/questions/refilling.zh-Hant.md"
};
static const unsigned char questions_residues_japanese[] = {
#embed "../../content/questions/residues.ja.md"
};
static const unsigned char questions_residues[] = {
#embed "../../content/questions/residues.md"
};
static const unsigned char questions_residues_chinese[] = {
#embed "../../content/questions/residues.zh-Hans.md"
};
static const unsigned char questions_residues_taiwanese[] = {
#embed "../../content/questions/residues.zh-Hant.md"
};
static const unsigned char questions_returns_japanese[] = {
#embed "../../content/questions/returns.ja.md"
};
static const unsigned char questions_returns[] = {
#embed "../../content/questions/returns.md"
};
static const unsigned char questions_returns_chinese[] = {
#embed "../../content/questions/returns.zh-Hans.md"
};
static const unsigned char questions_returns_taiwanese[] = {
#embed "../../content/questions/returns.zh-Hant.md"
};
static const unsigned char questions_sleep_japanese[] = {
#embed "../../content/questions/sleep.ja.md"
};
static const unsigned char questions_sleep[] = {
#embed "../../content/questions/sleep.md"
};
static const unsigned char questions_sleep_chinese[] = {
#embed "../../content/questions/sleep.zh-Hans.md"
};
static const unsigned char questions_sleep_taiwanese[] = {
#embed "../../content/questions/sleep.zh-Hant.md"
};
static const unsigned char questions_storage_japanese[] = {
#embed "../../content/questions/storage.ja.md"
};
static const unsigned char questions_storage[] = {
#embed "../../content/questions/storage.md"
};
static const unsigned char questions_storage_chinese[] = {
#embed "../../content/questions/storage.zh-Hans.md"
};
static const unsigned char questions_storage_taiwanese[] = {
#embed "../../content/questions/storage.zh-Hant.md"
};
static const unsigned char questions_visiting_japanese[] = {
#embed "../../content/questions/visiting.ja.md"
};
static const unsigned char questions_visiting[] = {
#embed "../../content/questions/visiting.md"
};
static const unsigned char questions_visiting_chinese[] = {
#embed "../../content/questions/visiting.zh-Hans.md"
};
static const unsigned char questions_visiting_taiwanese[] = {
#embed "../../content/questions/visiting.zh-Hant.md"
};
static const unsigned char questions_water_and_ware_japanese[] = {
#embed "../../content/questions/water-and-ware.ja.md"
};
static const unsigned char questions_water_and_ware[] = {
#embed "../../content/questions/water-and-ware.md"
};
static const unsigned char questions_water_and_ware_chinese[] = {
#embed "../../content/questions/water-and-ware.zh-Hans.md"
};
static const unsigned char questions_water_and_ware_taiwanese[] = {
#embed "../../content/questions/water-and-ware.zh-Hant.md"
};
static const unsigned char regulars_yml[] = {
#embed "../../content/regulars.yml"
};
static const unsigned char service_lid_sleeve_japanese[] = {
#embed "../../content/service/lid-sleeve.ja.md"
};
static const unsigned char service_lid_sleeve[] = {
#embed "../../content/service/lid-sleeve.md"
};
static const unsigned char service_lid_sleeve_chinese[] = {
#embed "../../content/service/lid-sleeve.zh-Hans.md"
};
static const unsigned char service_lid_sleeve_taiwanese[] = {
#embed "../../content/service/lid-sleeve.zh-Hant.md"
};
static const unsigned char service_month_on_lid_japanese[] = {
#embed "../../content/service/month-on-lid.ja.md"
};
static const unsigned char service_month_on_lid[] = {
#embed "../../content/service/month-on-lid.md"
};
static const unsigned char service_month_on_lid_chinese[] = {
#embed "../../content/service/month-on-lid.zh-Hans.md"
};
static const unsigned char service_month_on_lid_taiwanese[] = {
#embed "../../content/service/month-on-lid.zh-Hant.md"
};
static const unsigned char service_office_invoice_japanese[] = {
#embed "../../content/service/office-invoice.ja.md"
};
static const unsigned char service_office_invoice[] = {
#embed "../../content/service/office-invoice.md"
};
static const unsigned char service_office_invoice_chinese[] = {
#embed "../../content/service/office-invoice.zh-Hans.md"
};
static const unsigned char service_office_invoice_taiwanese[] = {
#embed "../../content/service/office-invoice.zh-Hant.md"
};
static const unsigned char service_six_fields_japanese[] = {
#embed "../../content/service/six-fields.ja.md"
};
static const unsigned char service_six_fields[] = {
#embed "../../content/service/six-fields.md"
};
static const unsigned char service_six_fields_chinese[] = {
#embed "../../content/service/six-fields.zh-Hans.md"
};
static const unsigned char service_six_fields_taiwanese[] = {
#embed "../../content/service/six-fields.zh-Hant.md"
};
static const unsigned char service_tins_back_japanese[] = {
#embed "../../content/service/tins-back.ja.md"
};
static const unsigned char service_tins_back[] = {
#embed "../../content/service/tins-back.md"
};
static const unsigned char service_tins_back_chinese[] = {
#embed "../../content/service/tins-back.zh-Hans.md"
};
static const unsigned char service_tins_back_taiwanese[] = {
#embed "../../content/service/tins-back.zh-Hant.md"
};
static const unsigned char service_touchpoints_japanese[] = {
#embed "../../content/service/touchpoints.ja.md"
};
static const unsigned char service_touchpoints[] = {
#embed "../../content/service/touchpoints.md"
};
static const unsigned char service_touchpoints_chinese[] = {
#embed "../../content/service/touchpoints.zh-Hans.md"
};
static const unsigned char service_touchpoints_taiwanese[] = {
#embed "../../content/service/touchpoints.zh-Hant.md"
};
static const unsigned char service_training_hard_water_japanese[] = {
#embed "../../content/service/training-hard-water.ja.md"
};
static const unsigned char service_training_hard_water[] = {
#embed "../../content/service/training-hard-water.md"
};
static const unsigned char service_training_hard_water_chinese[] = {
#embed "../../content/service/training-hard-water.zh-Hans.md"
};
static const unsigned char service_training_hard_water_taiwanese[] = {
#embed "../../content/service/training-hard-water.zh-Hant.md"
};
static const unsigned char service_training_pale_roses_japanese[] = {
#embed "../../content/service/training-pale-roses.ja.md"
};
static const unsigned char service_training_pale_roses[] = {
#embed "../../content/service/training-pale-roses.md"
};
static const unsigned char service_training_pale_roses_chinese[] = {
#embed "../../content/service/training-pale-roses.zh-Hans.md"
};
static const unsigned char service_training_pale_roses_taiwanese[] = {
#embed "../../content/service/training-pale-roses.zh-Hant.md"
};
static const unsigned char service_training_return_sentence_japanese[] = {
#embed "../../content/service/training-return-sentence.ja.md"
};
static const unsigned char service_training_return_sentence[] = {
#embed "../../content/service/training-return-sentence.md"
};
static const unsigned char service_training_return_sentence_chinese[] = {
#embed "../../content/service/training-return-sentence.zh-Hans.md"
};
static const unsigned char service_training_return_sentence_taiwanese[] = {
#embed "../../content/service/training-return-sentence.zh-Hant.md"
};
static const unsigned char service_walk_november_japanese[] = {
#embed "../../content/service/walk-november.ja.md"
};
static const unsigned char service_walk_november[] = {
#embed "../../content/service/walk-november.md"
};
static const unsigned char service_walk_november_chinese[] = {
#embed "../../content/service/walk-november.zh-Hans.md"
};
static const unsigned char service_walk_november_taiwanese[] = {
#embed "../../content/service/walk-november.zh-Hant.md"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} files[] = {
    {"care/birthday.ja.md", care_birthday_japanese, sizeof care_birthday_japanese},
    {"care/birthday.md", care_birthday, sizeof care_birthday},
    {"care/birthday.zh-Hans.md", care_birthday_chinese, sizeof care_birthday_chinese},
    {"care/birthday.zh-Hant.md", care_birthday_taiwanese, sizeof care_birthday_taiwanese},
    {"care/cold-front.ja.md", care_cold_front_japanese, sizeof care_cold_front_japanese},
    {"care/cold-front.md", care_cold_front, sizeof care_cold_front},
    {"care/cold-front.zh-Hans.md", care_cold_front_chinese, sizeof care_cold_front_chinese},
    {"care/cold-front.zh-Hant.md", care_cold_front_taiwanese, sizeof care_cold_front_taiwanese},
    {"care/double-twelve.ja.md", care_double_twelve_japanese, sizeof care_double_twelve_japanese},
    {"care/double-twelve.md", care_double_twelve, sizeof care_double_twelve},
    {"care/double-twelve.zh-Hans.md", care_double_twelve_chinese, sizeof care_double_twelve_chinese},
    {"care/double-twelve.zh-Hant.md", care_double_twelve_taiwanese, sizeof care_double_twelve_taiwanese},
    {"care/dragon-boat.ja.md", care_dragon_boat_japanese, sizeof care_dragon_boat_japanese},
    {"care/dragon-boat.md", care_dragon_boat, sizeof care_dragon_boat},
    {"care/dragon-boat.zh-Hans.md", care_dragon_boat_chinese, sizeof care_dragon_boat_chinese},
    {"care/dragon-boat.zh-Hant.md", care_dragon_boat_taiwanese, sizeof care_dragon_boat_taiwanese},
    {"care/first-green.ja.md", care_first_green_japanese, sizeof care_first_green_japanese},
    {"care/first-green.md", care_first_green, sizeof care_first_green},
    {"care/first-green.zh-Hans.md", care_first_green_chinese, sizeof care_first_green_chinese},
    {"care/first-green.zh-Hant.md", care_first_green_taiwanese, sizeof care_first_green_taiwanese},
    {"care/lantern-thanks.ja.md", care_lantern_thanks_japanese, sizeof care_lantern_thanks_japanese},
    {"care/lantern-thanks.md", care_lantern_thanks, sizeof care_lantern_thanks},
    {"care/lantern-thanks.zh-Hans.md", care_lantern_thanks_chinese, sizeof care_lantern_thanks_chinese},
    {"care/lantern-thanks.zh-Hant.md", care_lantern_thanks_taiwanese, sizeof care_lantern_thanks_taiwanese},
    {"care/mid-autumn.ja.md", care_mid_autumn_japanese, sizeof care_mid_autumn_japanese},
    {"care/mid-autumn.md", care_mid_autumn, sizeof care_mid_autumn},
    {"care/mid-autumn.zh-Hans.md", care_mid_autumn_chinese, sizeof care_mid_autumn_chinese},
    {"care/mid-autumn.zh-Hant.md", care_mid_autumn_taiwanese, sizeof care_mid_autumn_taiwanese},
    {"care/new-year-boxes.ja.md", care_new_year_boxes_japanese, sizeof care_new_year_boxes_japanese},
    {"care/new-year-boxes.md", care_new_year_boxes, sizeof care_new_year_boxes},
    {"care/new-year-boxes.zh-Hans.md", care_new_year_boxes_chinese, sizeof care_new_year_boxes_chinese},
    {"care/new-year-boxes.zh-Hant.md", care_new_year_boxes_taiwanese, sizeof care_new_year_boxes_taiwanese},
    {"care/refill-spring-green.ja.md", care_refill_spring_green_japanese, sizeof care_refill_spring_green_japanese},
    {"care/refill-spring-green.md", care_refill_spring_green, sizeof care_refill_spring_green},
    {"care/refill-spring-green.zh-Hans.md", care_refill_spring_green_chinese, sizeof care_refill_spring_green_chinese},
    {"care/refill-spring-green.zh-Hant.md", care_refill_spring_green_taiwanese, sizeof care_refill_spring_green_taiwanese},
    {"care/refill-tieguanyin.ja.md", care_refill_tieguanyin_japanese, sizeof care_refill_tieguanyin_japanese},
    {"care/refill-tieguanyin.md", care_refill_tieguanyin, sizeof care_refill_tieguanyin},
    {"care/refill-tieguanyin.zh-Hans.md", care_refill_tieguanyin_chinese, sizeof care_refill_tieguanyin_chinese},
    {"care/refill-tieguanyin.zh-Hant.md", care_refill_tieguanyin_taiwanese, sizeof care_refill_tieguanyin_taiwanese},
    {"care/start-of-winter.ja.md", care_start_of_winter_japanese, sizeof care_start_of_winter_japanese},
    {"care/start-of-winter.md", care_start_of_winter, sizeof care_start_of_winter},
    {"care/start-of-winter.zh-Hans.md", care_start_of_winter_chinese, sizeof care_start_of_winter_chinese},
    {"care/start-of-winter.zh-Hant.md", care_start_of_winter_taiwanese, sizeof care_start_of_winter_taiwanese},
    {"care/tea-day.ja.md", care_tea_day_japanese, sizeof care_tea_day_japanese},
    {"care/tea-day.md", care_tea_day, sizeof care_tea_day},
    {"care/tea-day.zh-Hans.md", care_tea_day_chinese, sizeof care_tea_day_chinese},
    {"care/tea-day.zh-Hant.md", care_tea_day_taiwanese, sizeof care_tea_day_taiwanese},
    {"care/the-tenth.ja.md", care_the_tenth_japanese, sizeof care_the_tenth_japanese},
    {"care/the-tenth.md", care_the_tenth, sizeof care_the_tenth},
    {"care/the-tenth.zh-Hans.md", care_the_tenth_chinese, sizeof care_the_tenth_chinese},
    {"care/the-tenth.zh-Hant.md", care_the_tenth_taiwanese, sizeof care_the_tenth_taiwanese},
    {"care/winter-evening.ja.md", care_winter_evening_japanese, sizeof care_winter_evening_japanese},
    {"care/winter-evening.md", care_winter_evening, sizeof care_winter_evening},
    {"care/winter-evening.zh-Hans.md", care_winter_evening_chinese, sizeof care_winter_evening_chinese},
    {"care/winter-evening.zh-Hant.md", care_winter_evening_taiwanese, sizeof care_winter_evening_taiwanese},
    {"competitors/cloud-peak.ja.md", competitors_cloud_peak_japanese, sizeof competitors_cloud_peak_japanese},
    {"competitors/cloud-peak.md", competitors_cloud_peak, sizeof competitors_cloud_peak},
    {"competitors/cloud-peak.zh-Hans.md", competitors_cloud_peak_chinese, sizeof competitors_cloud_peak_chinese},
    {"competitors/cloud-peak.zh-Hant.md", competitors_cloud_peak_taiwanese, sizeof competitors_cloud_peak_taiwanese},
    {"competitors/evening-clear.ja.md", competitors_evening_clear_japanese, sizeof competitors_evening_clear_japanese},
    {"competitors/evening-clear.md", competitors_evening_clear, sizeof competitors_evening_clear},
    {"competitors/evening-clear.zh-Hans.md", competitors_evening_clear_chinese, sizeof competitors_evening_clear_chinese},
    {"competitors/evening-clear.zh-Hant.md", competitors_evening_clear_taiwanese, sizeof competitors_evening_clear_taiwanese},
    {"competitors/green-hill.ja.md", competitors_green_hill_japanese, sizeof competitors_green_hill_japanese},
    {"competitors/green-hill.md", competitors_green_hill, sizeof competitors_green_hill},
    {"competitors/green-hill.zh-Hans.md", competitors_green_hill_chinese, sizeof competitors_green_hill_chinese},
    {"competitors/green-hill.zh-Hant.md", competitors_green_hill_taiwanese, sizeof competitors_green_hill_taiwanese},
    {"competitors/hill-and-sea.ja.md", competitors_hill_and_sea_japanese, sizeof competitors_hill_and_sea_japanese},
    {"competitors/hill-and-sea.md", competitors_hill_and_sea, sizeof competitors_hill_and_sea},
    {"competitors/hill-and-sea.zh-Hans.md", competitors_hill_and_sea_chinese, sizeof competitors_hill_and_sea_chinese},
    {"competitors/hill-and-sea.zh-Hant.md", competitors_hill_and_sea_taiwanese, sizeof competitors_hill_and_sea_taiwanese},
    {"competitors/nine-bends.ja.md", competitors_nine_bends_japanese, sizeof competitors_nine_bends_japanese},
    {"competitors/nine-bends.md", competitors_nine_bends, sizeof competitors_nine_bends},
    {"competitors/nine-bends.zh-Hans.md", competitors_nine_bends_chinese, sizeof competitors_nine_bends_chinese},
    {"competitors/nine-bends.zh-Hant.md", competitors_nine_bends_taiwanese, sizeof competitors_nine_bends_taiwanese},
    {"competitors/old-ferry.ja.md", competitors_old_ferry_japanese, sizeof competitors_old_ferry_japanese},
    {"competitors/old-ferry.md", competitors_old_ferry, sizeof competitors_old_ferry},
    {"competitors/old-ferry.zh-Hans.md", competitors_old_ferry_chinese, sizeof competitors_old_ferry_chinese},
    {"competitors/old-ferry.zh-Hant.md", competitors_old_ferry_taiwanese, sizeof competitors_old_ferry_taiwanese},
    {"competitors/one-leaf.ja.md", competitors_one_leaf_japanese, sizeof competitors_one_leaf_japanese},
    {"competitors/one-leaf.md", competitors_one_leaf, sizeof competitors_one_leaf},
    {"competitors/one-leaf.zh-Hans.md", competitors_one_leaf_chinese, sizeof competitors_one_leaf_chinese},
    {"competitors/one-leaf.zh-Hant.md", competitors_one_leaf_taiwanese, sizeof competitors_one_leaf_taiwanese},
    {"news/autumn-oolong.ja.md", news_autumn_oolong_japanese, sizeof news_autumn_oolong_japanese},
    {"news/autumn-oolong.md", news_autumn_oolong, sizeof news_autumn_oolong},
    {"news/autumn-oolong.zh-Hans.md", news_autumn_oolong_chinese, sizeof news_autumn_oolong_chinese},
    {"news/autumn-oolong.zh-Hant.md", news_autumn_oolong_taiwanese, sizeof news_autumn_oolong_taiwanese},
    {"news/evening-rota.ja.md", news_evening_rota_japanese, sizeof news_evening_rota_japanese},
    {"news/evening-rota.md", news_evening_rota, sizeof news_evening_rota},
    {"news/evening-rota.zh-Hans.md", news_evening_rota_chinese, sizeof news_evening_rota_chinese},
    {"news/evening-rota.zh-Hant.md", news_evening_rota_taiwanese, sizeof news_evening_rota_taiwanese},
    {"news/flower-tea-south.ja.md", news_flower_tea_south_japanese, sizeof news_flower_tea_south_japanese},
    {"news/flower-tea-south.md", news_flower_tea_south, sizeof news_flower_tea_south},
    {"news/flower-tea-south.zh-Hans.md", news_flower_tea_south_chinese, sizeof news_flower_tea_south_chinese},
    {"news/flower-tea-south.zh-Hant.md", news_flower_tea_south_taiwanese, sizeof news_flower_tea_south_taiwanese},
    {"news/kettle-with-degrees.ja.md", news_kettle_with_degrees_japanese, sizeof news_kettle_with_degrees_japanese},
    {"news/kettle-with-degrees.md", news_kettle_with_degrees, sizeof news_kettle_with_degrees},
    {"news/kettle-with-degrees.zh-Hans.md", news_kettle_with_degrees_chinese, sizeof news_kettle_with_degrees_chinese},
    {"news/kettle-with-degrees.zh-Hant.md", news_kettle_with_degrees_taiwanese, sizeof news_kettle_with_degrees_taiwanese},
    {"news/postcard-survey.ja.md", news_postcard_survey_japanese, sizeof news_postcard_survey_japanese},
    {"news/postcard-survey.md", news_postcard_survey, sizeof news_postcard_survey},
    {"news/postcard-survey.zh-Hans.md", news_postcard_survey_chinese, sizeof news_postcard_survey_chinese},
    {"news/postcard-survey.zh-Hant.md", news_postcard_survey_taiwanese, sizeof news_postcard_survey_taiwanese},
    {"news/roasting-day.ja.md", news_roasting_day_japanese, sizeof news_roasting_day_japanese},
    {"news/roasting-day.md", news_roasting_day, sizeof news_roasting_day},
    {"news/roasting-day.zh-Hans.md", news_roasting_day_chinese, sizeof news_roasting_day_chinese},
    {"news/roasting-day.zh-Hant.md", news_roasting_day_taiwanese, sizeof news_roasting_day_taiwanese},
    {"news/solstice-custom.ja.md", news_solstice_custom_japanese, sizeof news_solstice_custom_japanese},
    {"news/solstice-custom.md", news_solstice_custom, sizeof news_solstice_custom},
    {"news/solstice-custom.zh-Hans.md", news_solstice_custom_chinese, sizeof news_solstice_custom_chinese},
    {"news/solstice-custom.zh-Hant.md", news_solstice_custom_taiwanese, sizeof news_solstice_custom_taiwanese},
    {"playbooks/after-sale-call.ja.md", playbooks_after_sale_call_japanese, sizeof playbooks_after_sale_call_japanese},
    {"playbooks/after-sale-call.md", playbooks_after_sale_call, sizeof playbooks_after_sale_call},
    {"playbooks/after-sale-call.zh-Hans.md", playbooks_after_sale_call_chinese, sizeof playbooks_after_sale_call_chinese},
    {"playbooks/after-sale-call.zh-Hant.md", playbooks_after_sale_call_taiwanese, sizeof playbooks_after_sale_call_taiwanese},
    {"playbooks/as-pictured.ja.md", playbooks_as_pictured_japanese, sizeof playbooks_as_pictured_japanese},
    {"playbooks/as-pictured.md", playbooks_as_pictured, sizeof playbooks_as_pictured},
    {"playbooks/as-pictured.zh-Hans.md", playbooks_as_pictured_chinese, sizeof playbooks_as_pictured_chinese},
    {"playbooks/as-pictured.zh-Hant.md", playbooks_as_pictured_taiwanese, sizeof playbooks_as_pictured_taiwanese},
    {"playbooks/check-in-gift.ja.md", playbooks_check_in_gift_japanese, sizeof playbooks_check_in_gift_japanese},
    {"playbooks/check-in-gift.md", playbooks_check_in_gift, sizeof playbooks_check_in_gift},
    {"playbooks/check-in-gift.zh-Hans.md", playbooks_check_in_gift_chinese, sizeof playbooks_check_in_gift_chinese},
    {"playbooks/check-in-gift.zh-Hant.md", playbooks_check_in_gift_taiwanese, sizeof playbooks_check_in_gift_taiwanese},
    {"playbooks/competitor-study.ja.md", playbooks_competitor_study_japanese, sizeof playbooks_competitor_study_japanese},
    {"playbooks/competitor-study.md", playbooks_competitor_study, sizeof playbooks_competitor_study},
    {"playbooks/competitor-study.zh-Hans.md", playbooks_competitor_study_chinese, sizeof playbooks_competitor_study_chinese},
    {"playbooks/competitor-study.zh-Hant.md", playbooks_competitor_study_taiwanese, sizeof playbooks_competitor_study_taiwanese},
    {"playbooks/complaint-callbacks.ja.md", playbooks_complaint_callbacks_japanese, sizeof playbooks_complaint_callbacks_japanese},
    {"playbooks/complaint-callbacks.md", playbooks_complaint_callbacks, sizeof playbooks_complaint_callbacks},
    {"playbooks/complaint-callbacks.zh-Hans.md", playbooks_complaint_callbacks_chinese, sizeof playbooks_complaint_callbacks_chinese},
    {"playbooks/complaint-callbacks.zh-Hant.md", playbooks_complaint_callbacks_taiwanese, sizeof playbooks_complaint_callbacks_taiwanese},
    {"playbooks/early-bird-harvest.ja.md", playbooks_early_bird_harvest_japanese, sizeof playbooks_early_bird_harvest_japanese},
    {"playbooks/early-bird-harvest.md", playbooks_early_bird_harvest, sizeof playbooks_early_bird_harvest},
    {"playbooks/early-bird-harvest.zh-Hans.md", playbooks_early_bird_harvest_chinese, sizeof playbooks_early_bird_harvest_chinese},
    {"playbooks/early-bird-harvest.zh-Hant.md", playbooks_early_bird_harvest_taiwanese, sizeof playbooks_early_bird_harvest_taiwanese},
    {"playbooks/exit-interviews.ja.md", playbooks_exit_interviews_japanese, sizeof playbooks_exit_interviews_japanese},
    {"playbooks/exit-interviews.md", playbooks_exit_interviews, sizeof playbooks_exit_interviews},
    {"playbooks/exit-interviews.zh-Hans.md", playbooks_exit_interviews_chinese, sizeof playbooks_exit_interviews_chinese},
    {"playbooks/exit-interviews.zh-Hant.md", playbooks_exit_interviews_taiwanese, sizeof playbooks_exit_interviews_taiwanese},
    {"playbooks/fast-first-answer.ja.md", playbooks_fast_first_answer_japanese, sizeof playbooks_fast_first_answer_japanese},
    {"playbooks/fast-first-answer.md", playbooks_fast_first_answer, sizeof playbooks_fast_first_answer},
    {"playbooks/fast-first-answer.zh-Hans.md", playbooks_fast_first_answer_chinese, sizeof playbooks_fast_first_answer_chinese},
    {"playbooks/fast-first-answer.zh-Hant.md", playbooks_fast_first_answer_taiwanese, sizeof playbooks_fast_first_answer_taiwanese},
    {"playbooks/festival-gift.ja.md", playbooks_festival_gift_japanese, sizeof playbooks_festival_gift_japanese},
    {"playbooks/festival-gift.md", playbooks_festival_gift, sizeof playbooks_festival_gift},
    {"playbooks/festival-gift.zh-Hans.md", playbooks_festival_gift_chinese, sizeof playbooks_festival_gift_chinese},
    {"playbooks/festival-gift.zh-Hant.md", playbooks_festival_gift_taiwanese, sizeof playbooks_festival_gift_taiwanese},
    {"playbooks/fifty-questions.ja.md", playbooks_fifty_questions_japanese, sizeof playbooks_fifty_questions_japanese},
    {"playbooks/fifty-questions.md", playbooks_fifty_questions, sizeof playbooks_fifty_questions},
    {"playbooks/fifty-questions.zh-Hans.md", playbooks_fifty_questions_chinese, sizeof playbooks_fifty_questions_chinese},
    {"playbooks/fifty-questions.zh-Hant.md", playbooks_fifty_questions_taiwanese, sizeof playbooks_fifty_questions_taiwanese},
    {"playbooks/gateway-welcome.ja.md", playbooks_gateway_welcome_japanese, sizeof playbooks_gateway_welcome_japanese},
    {"playbooks/gateway-welcome.md", playbooks_gateway_welcome, sizeof playbooks_gateway_welcome},
    {"playbooks/gateway-welcome.zh-Hans.md", playbooks_gateway_welcome_chinese, sizeof playbooks_gateway_welcome_chinese},
    {"playbooks/gateway-welcome.zh-Hant.md", playbooks_gateway_welcome_taiwanese, sizeof playbooks_gateway_welcome_taiwanese},
    {"playbooks/help-them-host.ja.md", playbooks_help_them_host_japanese, sizeof playbooks_help_them_host_japanese},
    {"playbooks/help-them-host.md", playbooks_help_them_host, sizeof playbooks_help_them_host},
    {"playbooks/help-them-host.zh-Hans.md", playbooks_help_them_host_chinese, sizeof playbooks_help_them_host_chinese},
    {"playbooks/help-them-host.zh-Hant.md", playbooks_help_them_host_taiwanese, sizeof playbooks_help_them_host_taiwanese},
    {"playbooks/know-your-buyer.ja.md", playbooks_know_your_buyer_japanese, sizeof playbooks_know_your_buyer_japanese},
    {"playbooks/know-your-buyer.md", playbooks_know_your_buyer, sizeof playbooks_know_your_buyer},
    {"playbooks/know-your-buyer.zh-Hans.md", playbooks_know_your_buyer_chinese, sizeof playbooks_know_your_buyer_chinese},
    {"playbooks/know-your-buyer.zh-Hant.md", playbooks_know_your_buyer_taiwanese, sizeof playbooks_know_your_buyer_taiwanese},
    {"playbooks/lost-hear-first.ja.md", playbooks_lost_hear_first_japanese, sizeof playbooks_lost_hear_first_japanese},
    {"playbooks/lost-hear-first.md", playbooks_lost_hear_first, sizeof playbooks_lost_hear_first},
    {"playbooks/lost-hear-first.zh-Hans.md", playbooks_lost_hear_first_chinese, sizeof playbooks_lost_hear_first_chinese},
    {"playbooks/lost-hear-first.zh-Hant.md", playbooks_lost_hear_first_taiwanese, sizeof playbooks_lost_hear_first_taiwanese},
    {"playbooks/monday-round.ja.md", playbooks_monday_round_japanese, sizeof playbooks_monday_round_japanese},
    {"playbooks/monday-round.md", playbooks_monday_round, sizeof playbooks_monday_round},
    {"playbooks/monday-round.zh-Hans.md", playbooks_monday_round_chinese, sizeof playbooks_monday_round_chinese},
    {"playbooks/monday-round.zh-Hant.md", playbooks_monday_round_taiwanese, sizeof playbooks_monday_round_taiwanese},
    {"playbooks/mystery-shopping.ja.md", playbooks_mystery_shopping_japanese, sizeof playbooks_mystery_shopping_japanese},
    {"playbooks/mystery-shopping.md", playbooks_mystery_shopping, sizeof playbooks_mystery_shopping},
    {"playbooks/mystery-shopping.zh-Hans.md", playbooks_mystery_shopping_chinese, sizeof playbooks_mystery_shopping_chinese},
    {"playbooks/mystery-shopping.zh-Hant.md", playbooks_mystery_shopping_taiwanese, sizeof playbooks_mystery_shopping_taiwanese},
    {"playbooks/name-on-everything.ja.md", playbooks_name_on_everything_japanese, sizeof playbooks_name_on_everything_japanese},
    {"playbooks/name-on-everything.md", playbooks_name_on_everything, sizeof playbooks_name_on_everything},
    {"playbooks/name-on-everything.zh-Hans.md", playbooks_name_on_everything_chinese, sizeof playbooks_name_on_everything_chinese},
    {"playbooks/name-on-everything.zh-Hant.md", playbooks_name_on_everything_taiwanese, sizeof playbooks_name_on_everything_taiwanese},
    {"playbooks/news-of-seven-kinds.ja.md", playbooks_news_of_seven_kinds_japanese, sizeof playbooks_news_of_seven_kinds_japanese},
    {"playbooks/news-of-seven-kinds.md", playbooks_news_of_seven_kinds, sizeof playbooks_news_of_seven_kinds},
    {"playbooks/news-of-seven-kinds.zh-Hans.md", playbooks_news_of_seven_kinds_chinese, sizeof playbooks_news_of_seven_kinds_chinese},
    {"playbooks/news-of-seven-kinds.zh-Hant.md", playbooks_news_of_seven_kinds_taiwanese, sizeof playbooks_news_of_seven_kinds_taiwanese},
    {"playbooks/open-the-market.ja.md", playbooks_open_the_market_japanese, sizeof playbooks_open_the_market_japanese},
    {"playbooks/open-the-market.md", playbooks_open_the_market, sizeof playbooks_open_the_market},
    {"playbooks/open-the-market.zh-Hans.md", playbooks_open_the_market_chinese, sizeof playbooks_open_the_market_chinese},
    {"playbooks/open-the-market.zh-Hant.md", playbooks_open_the_market_taiwanese, sizeof playbooks_open_the_market_taiwanese},
    {"playbooks/parcel-in-a-day.ja.md", playbooks_parcel_in_a_day_japanese, sizeof playbooks_parcel_in_a_day_japanese},
    {"playbooks/parcel-in-a-day.md", playbooks_parcel_in_a_day, sizeof playbooks_parcel_in_a_day},
    {"playbooks/parcel-in-a-day.zh-Hans.md", playbooks_parcel_in_a_day_chinese, sizeof playbooks_parcel_in_a_day_chinese},
    {"playbooks/parcel-in-a-day.zh-Hant.md", playbooks_parcel_in_a_day_taiwanese, sizeof playbooks_parcel_in_a_day_taiwanese},
    {"playbooks/payday-treat.ja.md", playbooks_payday_treat_japanese, sizeof playbooks_payday_treat_japanese},
    {"playbooks/payday-treat.md", playbooks_payday_treat, sizeof playbooks_payday_treat},
    {"playbooks/payday-treat.zh-Hans.md", playbooks_payday_treat_chinese, sizeof playbooks_payday_treat_chinese},
    {"playbooks/payday-treat.zh-Hant.md", playbooks_payday_treat_taiwanese, sizeof playbooks_payday_treat_taiwanese},
    {"playbooks/points-and-ladder.ja.md", playbooks_points_and_ladder_japanese, sizeof playbooks_points_and_ladder_japanese},
    {"playbooks/points-and-ladder.md", playbooks_points_and_ladder, sizeof playbooks_points_and_ladder},
    {"playbooks/points-and-ladder.zh-Hans.md", playbooks_points_and_ladder_chinese, sizeof playbooks_points_and_ladder_chinese},
    {"playbooks/points-and-ladder.zh-Hant.md", playbooks_points_and_ladder_taiwanese, sizeof playbooks_points_and_ladder_taiwanese},
    {"playbooks/profit-goods-for-regulars.ja.md", playbooks_profit_goods_for_regulars_japanese, sizeof playbooks_profit_goods_for_regulars_japanese},
    {"playbooks/profit-goods-for-regulars.md", playbooks_profit_goods_for_regulars, sizeof playbooks_profit_goods_for_regulars},
    {"playbooks/profit-goods-for-regulars.zh-Hans.md", playbooks_profit_goods_for_regulars_chinese, sizeof playbooks_profit_goods_for_regulars_chinese},
    {"playbooks/profit-goods-for-regulars.zh-Hant.md", playbooks_profit_goods_for_regulars_taiwanese, sizeof playbooks_profit_goods_for_regulars_taiwanese},
    {"playbooks/refill-reminder.ja.md", playbooks_refill_reminder_japanese, sizeof playbooks_refill_reminder_japanese},
    {"playbooks/refill-reminder.md", playbooks_refill_reminder, sizeof playbooks_refill_reminder},
    {"playbooks/refill-reminder.zh-Hans.md", playbooks_refill_reminder_chinese, sizeof playbooks_refill_reminder_chinese},
    {"playbooks/refill-reminder.zh-Hant.md", playbooks_refill_reminder_taiwanese, sizeof playbooks_refill_reminder_taiwanese},
    {"playbooks/season-care.ja.md", playbooks_season_care_japanese, sizeof playbooks_season_care_japanese},
    {"playbooks/season-care.md", playbooks_season_care, sizeof playbooks_season_care},
    {"playbooks/season-care.zh-Hans.md", playbooks_season_care_chinese, sizeof playbooks_season_care_chinese},
    {"playbooks/season-care.zh-Hant.md", playbooks_season_care_taiwanese, sizeof playbooks_season_care_taiwanese},
    {"playbooks/second-order-note.ja.md", playbooks_second_order_note_japanese, sizeof playbooks_second_order_note_japanese},
    {"playbooks/second-order-note.md", playbooks_second_order_note, sizeof playbooks_second_order_note},
    {"playbooks/second-order-note.zh-Hans.md", playbooks_second_order_note_chinese, sizeof playbooks_second_order_note_chinese},
    {"playbooks/second-order-note.zh-Hant.md", playbooks_second_order_note_taiwanese, sizeof playbooks_second_order_note_taiwanese},
    {"playbooks/simulated-purchase.ja.md", playbooks_simulated_purchase_japanese, sizeof playbooks_simulated_purchase_japanese},
    {"playbooks/simulated-purchase.md", playbooks_simulated_purchase, sizeof playbooks_simulated_purchase},
    {"playbooks/simulated-purchase.zh-Hans.md", playbooks_simulated_purchase_chinese, sizeof playbooks_simulated_purchase_chinese},
    {"playbooks/simulated-purchase.zh-Hant.md", playbooks_simulated_purchase_taiwanese, sizeof playbooks_simulated_purchase_taiwanese},
    {"playbooks/small-thank-you.ja.md", playbooks_small_thank_you_japanese, sizeof playbooks_small_thank_you_japanese},
    {"playbooks/small-thank-you.md", playbooks_small_thank_you, sizeof playbooks_small_thank_you},
    {"playbooks/small-thank-you.zh-Hans.md", playbooks_small_thank_you_chinese, sizeof playbooks_small_thank_you_chinese},
    {"playbooks/small-thank-you.zh-Hant.md", playbooks_small_thank_you_taiwanese, sizeof playbooks_small_thank_you_taiwanese},
    {"playbooks/stop-the-concession-spiral.ja.md", playbooks_stop_the_concession_spiral_japanese, sizeof playbooks_stop_the_concession_spiral_japanese},
    {"playbooks/stop-the-concession-spiral.md", playbooks_stop_the_concession_spiral, sizeof playbooks_stop_the_concession_spiral},
    {"playbooks/stop-the-concession-spiral.zh-Hans.md", playbooks_stop_the_concession_spiral_chinese, sizeof playbooks_stop_the_concession_spiral_chinese},
    {"playbooks/stop-the-concession-spiral.zh-Hant.md", playbooks_stop_the_concession_spiral_taiwanese, sizeof playbooks_stop_the_concession_spiral_taiwanese},
    {"playbooks/team-hour.ja.md", playbooks_team_hour_japanese, sizeof playbooks_team_hour_japanese},
    {"playbooks/team-hour.md", playbooks_team_hour, sizeof playbooks_team_hour},
    {"playbooks/team-hour.zh-Hans.md", playbooks_team_hour_chinese, sizeof playbooks_team_hour_chinese},
    {"playbooks/team-hour.zh-Hant.md", playbooks_team_hour_taiwanese, sizeof playbooks_team_hour_taiwanese},
    {"playbooks/walk-the-flow.ja.md", playbooks_walk_the_flow_japanese, sizeof playbooks_walk_the_flow_japanese},
    {"playbooks/walk-the-flow.md", playbooks_walk_the_flow, sizeof playbooks_walk_the_flow},
    {"playbooks/walk-the-flow.zh-Hans.md", playbooks_walk_the_flow_chinese, sizeof playbooks_walk_the_flow_chinese},
    {"playbooks/walk-the-flow.zh-Hant.md", playbooks_walk_the_flow_taiwanese, sizeof playbooks_walk_the_flow_taiwanese},
    {"playbooks/win-back-experience.ja.md", playbooks_win_back_experience_japanese, sizeof playbooks_win_back_experience_japanese},
    {"playbooks/win-back-experience.md", playbooks_win_back_experience, sizeof playbooks_win_back_experience},
    {"playbooks/win-back-experience.zh-Hans.md", playbooks_win_back_experience_chinese, sizeof playbooks_win_back_experience_chinese},
    {"playbooks/win-back-experience.zh-Hant.md", playbooks_win_back_experience_taiwanese, sizeof playbooks_win_back_experience_taiwanese},
    {"playbooks/win-back-forgot.ja.md", playbooks_win_back_forgot_japanese, sizeof playbooks_win_back_forgot_japanese},
    {"playbooks/win-back-forgot.md", playbooks_win_back_forgot, sizeof playbooks_win_back_forgot},
    {"playbooks/win-back-forgot.zh-Hans.md", playbooks_win_back_forgot_chinese, sizeof playbooks_win_back_forgot_chinese},
    {"playbooks/win-back-forgot.zh-Hant.md", playbooks_win_back_forgot_taiwanese, sizeof playbooks_win_back_forgot_taiwanese},
    {"playbooks/win-back-price.ja.md", playbooks_win_back_price_japanese, sizeof playbooks_win_back_price_japanese},
    {"playbooks/win-back-price.md", playbooks_win_back_price, sizeof playbooks_win_back_price},
    {"playbooks/win-back-price.zh-Hans.md", playbooks_win_back_price_chinese, sizeof playbooks_win_back_price_chinese},
    {"playbooks/win-back-price.zh-Hant.md", playbooks_win_back_price_taiwanese, sizeof playbooks_win_back_price_taiwanese},
    {"playbooks/win-back-the-quiet.ja.md", playbooks_win_back_the_quiet_japanese, sizeof playbooks_win_back_the_quiet_japanese},
    {"playbooks/win-back-the-quiet.md", playbooks_win_back_the_quiet, sizeof playbooks_win_back_the_quiet},
    {"playbooks/win-back-the-quiet.zh-Hans.md", playbooks_win_back_the_quiet_chinese, sizeof playbooks_win_back_the_quiet_chinese},
    {"playbooks/win-back-the-quiet.zh-Hant.md", playbooks_win_back_the_quiet_taiwanese, sizeof playbooks_win_back_the_quiet_taiwanese},
    {"playbooks/win-back-variety.ja.md", playbooks_win_back_variety_japanese, sizeof playbooks_win_back_variety_japanese},
    {"playbooks/win-back-variety.md", playbooks_win_back_variety, sizeof playbooks_win_back_variety},
    {"playbooks/win-back-variety.zh-Hans.md", playbooks_win_back_variety_chinese, sizeof playbooks_win_back_variety_chinese},
    {"playbooks/win-back-variety.zh-Hant.md", playbooks_win_back_variety_taiwanese, sizeof playbooks_win_back_variety_taiwanese},
    {"profile/behaviour.ja.md", profile_behaviour_japanese, sizeof profile_behaviour_japanese},
    {"profile/behaviour.md", profile_behaviour, sizeof profile_behaviour},
    {"profile/behaviour.zh-Hans.md", profile_behaviour_chinese, sizeof profile_behaviour_chinese},
    {"profile/behaviour.zh-Hant.md", profile_behaviour_taiwanese, sizeof profile_behaviour_taiwanese},
    {"profile/education.ja.md", profile_education_japanese, sizeof profile_education_japanese},
    {"profile/education.md", profile_education, sizeof profile_education},
    {"profile/education.zh-Hans.md", profile_education_chinese, sizeof profile_education_chinese},
    {"profile/education.zh-Hant.md", profile_education_taiwanese, sizeof profile_education_taiwanese},
    {"profile/hobbies.ja.md", profile_hobbies_japanese, sizeof profile_hobbies_japanese},
    {"profile/hobbies.md", profile_hobbies, sizeof profile_hobbies},
    {"profile/hobbies.zh-Hans.md", profile_hobbies_chinese, sizeof profile_hobbies_chinese},
    {"profile/hobbies.zh-Hant.md", profile_hobbies_taiwanese, sizeof profile_hobbies_taiwanese},
    {"profile/income.ja.md", profile_income_japanese, sizeof profile_income_japanese},
    {"profile/income.md", profile_income, sizeof profile_income},
    {"profile/income.zh-Hans.md", profile_income_chinese, sizeof profile_income_chinese},
    {"profile/income.zh-Hant.md", profile_income_taiwanese, sizeof profile_income_taiwanese},
    {"profile/journey.ja.md", profile_journey_japanese, sizeof profile_journey_japanese},
    {"profile/journey.md", profile_journey, sizeof profile_journey},
    {"profile/journey.zh-Hans.md", profile_journey_chinese, sizeof profile_journey_chinese},
    {"profile/journey.zh-Hant.md", profile_journey_taiwanese, sizeof profile_journey_taiwanese},
    {"profile/occupation.ja.md", profile_occupation_japanese, sizeof profile_occupation_japanese},
    {"profile/occupation.md", profile_occupation, sizeof profile_occupation},
    {"profile/occupation.zh-Hans.md", profile_occupation_chinese, sizeof profile_occupation_chinese},
    {"profile/occupation.zh-Hant.md", profile_occupation_taiwanese, sizeof profile_occupation_taiwanese},
    {"profile/reason.ja.md", profile_reason_japanese, sizeof profile_reason_japanese},
    {"profile/reason.md", profile_reason, sizeof profile_reason},
    {"profile/reason.zh-Hans.md", profile_reason_chinese, sizeof profile_reason_chinese},
    {"profile/reason.zh-Hant.md", profile_reason_taiwanese, sizeof profile_reason_taiwanese},
    {"profile/segments.ja.md", profile_segments_japanese, sizeof profile_segments_japanese},
    {"profile/segments.md", profile_segments, sizeof profile_segments},
    {"profile/segments.zh-Hans.md", profile_segments_chinese, sizeof profile_segments_chinese},
    {"profile/segments.zh-Hant.md", profile_segments_taiwanese, sizeof profile_segments_taiwanese},
    {"questions/brewing.ja.md", questions_brewing_japanese, sizeof questions_brewing_japanese},
    {"questions/brewing.md", questions_brewing, sizeof questions_brewing},
    {"questions/brewing.zh-Hans.md", questions_brewing_chinese, sizeof questions_brewing_chinese},
    {"questions/brewing.zh-Hant.md", questions_brewing_taiwanese, sizeof questions_brewing_taiwanese},
    {"questions/delivery.ja.md", questions_delivery_japanese, sizeof questions_delivery_japanese},
    {"questions/delivery.md", questions_delivery, sizeof questions_delivery},
    {"questions/delivery.zh-Hans.md", questions_delivery_chinese, sizeof questions_delivery_chinese},
    {"questions/delivery.zh-Hant.md", questions_delivery_taiwanese, sizeof questions_delivery_taiwanese},
    {"questions/freshness.ja.md", questions_freshness_japanese, sizeof questions_freshness_japanese},
    {"questions/freshness.md", questions_freshness, sizeof questions_freshness},
    {"questions/freshness.zh-Hans.md", questions_freshness_chinese, sizeof questions_freshness_chinese},
    {"questions/freshness.zh-Hant.md", questions_freshness_taiwanese, sizeof questions_freshness_taiwanese},
    {"questions/gifts.ja.md", questions_gifts_japanese, sizeof questions_gifts_japanese},
    {"questions/gifts.md", questions_gifts, sizeof questions_gifts},
    {"questions/gifts.zh-Hans.md", questions_gifts_chinese, sizeof questions_gifts_chinese},
    {"questions/gifts.zh-Hant.md", questions_gifts_taiwanese, sizeof questions_gifts_taiwanese},
    {"questions/invoices.ja.md", questions_invoices_japanese, sizeof questions_invoices_japanese},
    {"questions/invoices.md", questions_invoices, sizeof questions_invoices},
    {"questions/invoices.zh-Hans.md", questions_invoices_chinese, sizeof questions_invoices_chinese},
    {"questions/invoices.zh-Hant.md", questions_invoices_taiwanese, sizeof questions_invoices_taiwanese},
    {"questions/points.ja.md", questions_points_japanese, sizeof questions_points_japanese},
    {"questions/points.md", questions_points, sizeof questions_points},
    {"questions/points.zh-Hans.md", questions_points_chinese, sizeof questions_points_chinese},
    {"questions/points.zh-Hant.md", questions_points_taiwanese, sizeof questions_points_taiwanese},
    {"questions/price.ja.md", questions_price_japanese, sizeof questions_price_japanese},
    {"questions/price.md", questions_price, sizeof questions_price},
    {"questions/price.zh-Hans.md", questions_price_chinese, sizeof questions_price_chinese},
    {"questions/price.zh-Hant.md", questions_price_taiwanese, sizeof questions_price_taiwanese},
    {"questions/refilling.ja.md", questions_refilling_japanese, sizeof questions_refilling_japanese},
    {"questions/refilling.md", questions_refilling, sizeof questions_refilling},
    {"questions/refilling.zh-Hans.md", questions_refilling_chinese, sizeof questions_refilling_chinese},
    {"questions/refilling.zh-Hant.md", questions_refilling_taiwanese, sizeof questions_refilling_taiwanese},
    {"questions/residues.ja.md", questions_residues_japanese, sizeof questions_residues_japanese},
    {"questions/residues.md", questions_residues, sizeof questions_residues},
    {"questions/residues.zh-Hans.md", questions_residues_chinese, sizeof questions_residues_chinese},
    {"questions/residues.zh-Hant.md", questions_residues_taiwanese, sizeof questions_residues_taiwanese},
    {"questions/returns.ja.md", questions_returns_japanese, sizeof questions_returns_japanese},
    {"questions/returns.md", questions_returns, sizeof questions_returns},
    {"questions/returns.zh-Hans.md", questions_returns_chinese, sizeof questions_returns_chinese},
    {"questions/returns.zh-Hant.md", questions_returns_taiwanese, sizeof questions_returns_taiwanese},
    {"questions/sleep.ja.md", questions_sleep_japanese, sizeof questions_sleep_japanese},
    {"questions/sleep.md", questions_sleep, sizeof questions_sleep},
    {"questions/sleep.zh-Hans.md", questions_sleep_chinese, sizeof questions_sleep_chinese},
    {"questions/sleep.zh-Hant.md", questions_sleep_taiwanese, sizeof questions_sleep_taiwanese},
    {"questions/storage.ja.md", questions_storage_japanese, sizeof questions_storage_japanese},
    {"questions/storage.md", questions_storage, sizeof questions_storage},
    {"questions/storage.zh-Hans.md", questions_storage_chinese, sizeof questions_storage_chinese},
    {"questions/storage.zh-Hant.md", questions_storage_taiwanese, sizeof questions_storage_taiwanese},
    {"questions/visiting.ja.md", questions_visiting_japanese, sizeof questions_visiting_japanese},
    {"questions/visiting.md", questions_visiting, sizeof questions_visiting},
    {"questions/visiting.zh-Hans.md", questions_visiting_chinese, sizeof questions_visiting_chinese},
    {"questions/visiting.zh-Hant.md", questions_visiting_taiwanese, sizeof questions_visiting_taiwanese},
    {"questions/water-and-ware.ja.md", questions_water_and_ware_japanese, sizeof questions_water_and_ware_japanese},
    {"questions/water-and-ware.md", questions_water_and_ware, sizeof questions_water_and_ware},
    {"questions/water-and-ware.zh-Hans.md", questions_water_and_ware_chinese, sizeof questions_water_and_ware_chinese},
    {"questions/water-and-ware.zh-Hant.md", questions_water_and_ware_taiwanese, sizeof questions_water_and_ware_taiwanese},
    {"regulars.yml", regulars_yml, sizeof regulars_yml},
    {"service/lid-sleeve.ja.md", service_lid_sleeve_japanese, sizeof service_lid_sleeve_japanese},
    {"service/lid-sleeve.md", service_lid_sleeve, sizeof service_lid_sleeve},
    {"service/lid-sleeve.zh-Hans.md", service_lid_sleeve_chinese, sizeof service_lid_sleeve_chinese},
    {"service/lid-sleeve.zh-Hant.md", service_lid_sleeve_taiwanese, sizeof service_lid_sleeve_taiwanese},
    {"service/month-on-lid.ja.md", service_month_on_lid_japanese, sizeof service_month_on_lid_japanese},
    {"service/month-on-lid.md", service_month_on_lid, sizeof service_month_on_lid},
    {"service/month-on-lid.zh-Hans.md", service_month_on_lid_chinese, sizeof service_month_on_lid_chinese},
    {"service/month-on-lid.zh-Hant.md", service_month_on_lid_taiwanese, sizeof service_month_on_lid_taiwanese},
    {"service/office-invoice.ja.md", service_office_invoice_japanese, sizeof service_office_invoice_japanese},
    {"service/office-invoice.md", service_office_invoice, sizeof service_office_invoice},
    {"service/office-invoice.zh-Hans.md", service_office_invoice_chinese, sizeof service_office_invoice_chinese},
    {"service/office-invoice.zh-Hant.md", service_office_invoice_taiwanese, sizeof service_office_invoice_taiwanese},
    {"service/six-fields.ja.md", service_six_fields_japanese, sizeof service_six_fields_japanese},
    {"service/six-fields.md", service_six_fields, sizeof service_six_fields},
    {"service/six-fields.zh-Hans.md", service_six_fields_chinese, sizeof service_six_fields_chinese},
    {"service/six-fields.zh-Hant.md", service_six_fields_taiwanese, sizeof service_six_fields_taiwanese},
    {"service/tins-back.ja.md", service_tins_back_japanese, sizeof service_tins_back_japanese},
    {"service/tins-back.md", service_tins_back, sizeof service_tins_back},
    {"service/tins-back.zh-Hans.md", service_tins_back_chinese, sizeof service_tins_back_chinese},
    {"service/tins-back.zh-Hant.md", service_tins_back_taiwanese, sizeof service_tins_back_taiwanese},
    {"service/touchpoints.ja.md", service_touchpoints_japanese, sizeof service_touchpoints_japanese},
    {"service/touchpoints.md", service_touchpoints, sizeof service_touchpoints},
    {"service/touchpoints.zh-Hans.md", service_touchpoints_chinese, sizeof service_touchpoints_chinese},
    {"service/touchpoints.zh-Hant.md", service_touchpoints_taiwanese, sizeof service_touchpoints_taiwanese},
    {"service/training-hard-water.ja.md", service_training_hard_water_japanese, sizeof service_training_hard_water_japanese},
    {"service/training-hard-water.md", service_training_hard_water, sizeof service_training_hard_water},
    {"service/training-hard-water.zh-Hans.md", service_training_hard_water_chinese, sizeof service_training_hard_water_chinese},
    {"service/training-hard-water.zh-Hant.md", service_training_hard_water_taiwanese, sizeof service_training_hard_water_taiwanese},
    {"service/training-pale-roses.ja.md", service_training_pale_roses_japanese, sizeof service_training_pale_roses_japanese},
    {"service/training-pale-roses.md", service_training_pale_roses, sizeof service_training_pale_roses},
    {"service/training-pale-roses.zh-Hans.md", service_training_pale_roses_chinese, sizeof service_training_pale_roses_chinese},
    {"service/training-pale-roses.zh-Hant.md", service_training_pale_roses_taiwanese, sizeof service_training_pale_roses_taiwanese},
    {"service/training-return-sentence.ja.md", service_training_return_sentence_japanese, sizeof service_training_return_sentence_japanese},
    {"service/training-return-sentence.md", service_training_return_sentence, sizeof service_training_return_sentence},
    {"service/training-return-sentence.zh-Hans.md", service_training_return_sentence_chinese, sizeof service_training_return_sentence_chinese},
    {"service/training-return-sentence.zh-Hant.md", service_training_return_sentence_taiwanese, sizeof service_training_return_sentence_taiwanese},
    {"service/walk-november.ja.md", service_walk_november_japanese, sizeof service_walk_november_japanese},
    {"service/walk-november.md", service_walk_november, sizeof service_walk_november},
    {"service/walk-november.zh-Hans.md", service_walk_november_chinese, sizeof service_walk_november_chinese},
    {"service/walk-november.zh-Hant.md", service_walk_november_taiwanese, sizeof service_walk_november_taiwanese},
};

size_t regulars_sample_count(void) { return sizeof files / sizeof files[0]; }

const char *regulars_sample_path(size_t index) { return files[index].path; }

const unsigned char *regulars_sample_bytes(size_t index) { return files[index].bytes; }

size_t regulars_sample_size(size_t index) { return files[index].size; }
