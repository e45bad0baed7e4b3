#include "CSampleContent.h"

// The one list of the embedded files, sorted by path: each row needs its bytes above it.
static const unsigned char complaint_callbacks[] = {
#embed "../../content/playbooks/complaint-callbacks.md"
};
static const unsigned char complaint_callbacks_chinese[] = {
#embed "../../content/playbooks/complaint-callbacks.zh-Hans.md"
};
static const unsigned char gateway_welcome[] = {
#embed "../../content/playbooks/gateway-welcome.md"
};
static const unsigned char gateway_welcome_chinese[] = {
#embed "../../content/playbooks/gateway-welcome.zh-Hans.md"
};
static const unsigned char points_and_ladder[] = {
#embed "../../content/playbooks/points-and-ladder.md"
};
static const unsigned char points_and_ladder_chinese[] = {
#embed "../../content/playbooks/points-and-ladder.zh-Hans.md"
};
static const unsigned char second_order_note[] = {
#embed "../../content/playbooks/second-order-note.md"
};
static const unsigned char second_order_note_chinese[] = {
#embed "../../content/playbooks/second-order-note.zh-Hans.md"
};
static const unsigned char stop_the_concession_spiral[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.md"
};
static const unsigned char stop_the_concession_spiral_chinese[] = {
#embed "../../content/playbooks/stop-the-concession-spiral.zh-Hans.md"
};
static const unsigned char win_back_the_quiet[] = {
#embed "../../content/playbooks/win-back-the-quiet.md"
};
static const unsigned char win_back_the_quiet_chinese[] = {
#embed "../../content/playbooks/win-back-the-quiet.zh-Hans.md"
};
static const unsigned char regulars_yml[] = {
#embed "../../content/regulars.yml"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} files[] = {
    {"playbooks/complaint-callbacks.md", complaint_callbacks, sizeof complaint_callbacks},
    {"playbooks/complaint-callbacks.zh-Hans.md", complaint_callbacks_chinese, sizeof complaint_callbacks_chinese},
    {"playbooks/gateway-welcome.md", gateway_welcome, sizeof gateway_welcome},
    {"playbooks/gateway-welcome.zh-Hans.md", gateway_welcome_chinese, sizeof gateway_welcome_chinese},
    {"playbooks/points-and-ladder.md", points_and_ladder, sizeof points_and_ladder},
    {"playbooks/points-and-ladder.zh-Hans.md", points_and_ladder_chinese, sizeof points_and_ladder_chinese},
    {"playbooks/second-order-note.md", second_order_note, sizeof second_order_note},
    {"playbooks/second-order-note.zh-Hans.md", second_order_note_chinese, sizeof second_order_note_chinese},
    {"playbooks/stop-the-concession-spiral.md", stop_the_concession_spiral, sizeof stop_the_concession_spiral},
    {"playbooks/stop-the-concession-spiral.zh-Hans.md", stop_the_concession_spiral_chinese, sizeof stop_the_concession_spiral_chinese},
    {"playbooks/win-back-the-quiet.md", win_back_the_quiet, sizeof win_back_the_quiet},
    {"playbooks/win-back-the-quiet.zh-Hans.md", win_back_the_quiet_chinese, sizeof win_back_the_quiet_chinese},
    {"regulars.yml", regulars_yml, sizeof regulars_yml},
};

size_t regulars_sample_count(void) { return sizeof files / sizeof files[0]; }

const char *regulars_sample_path(size_t index) { return files[index].path; }

const unsigned char *regulars_sample_bytes(size_t index) { return files[index].bytes; }

size_t regulars_sample_size(size_t index) { return files[index].size; }
