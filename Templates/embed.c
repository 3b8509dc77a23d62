// Made by the test `theExecutableCarriesEveryTemplate` when RECORD=1; not written by hand.
#include "CTemplates.h"

static const unsigned char file0[] = {
#embed "Codes/counties.json"
};

static const unsigned char file1[] = {
#embed "Codes/municipalities.json"
};

static const unsigned char file2[] = {
#embed "Guides/contribution.json"
};

static const unsigned char file3[] = {
#embed "Guides/data.json"
};

static const unsigned char file4[] = {
#embed "Guides/economy.json"
};

static const unsigned char file5[] = {
#embed "Guides/education.json"
};

static const unsigned char file6[] = {
#embed "Guides/goals.json"
};

static const unsigned char file7[] = {
#embed "Guides/interpretation.json"
};

static const unsigned char file8[] = {
#embed "Guides/measures.json"
};

static const unsigned char file9[] = {
#embed "Guides/needs.json"
};

static const unsigned char file10[] = {
#embed "Guides/plan.json"
};

static const unsigned char file11[] = {
#embed "Guides/practice.json"
};

static const unsigned char file12[] = {
#embed "Guides/priorities.json"
};

static const unsigned char file13[] = {
#embed "Guides/prioritisation.json"
};

static const unsigned char file14[] = {
#embed "Laws/laws.json"
};

static const unsigned char file15[] = {
#embed "Profiles/innlandet.json"
};

static const unsigned char file16[] = {
#embed "Profiles/standard.json"
};

static const struct behov_template files[] = {
    {"Templates/Codes/counties.json", file0, sizeof file0},
    {"Templates/Codes/municipalities.json", file1, sizeof file1},
    {"Templates/Guides/contribution.json", file2, sizeof file2},
    {"Templates/Guides/data.json", file3, sizeof file3},
    {"Templates/Guides/economy.json", file4, sizeof file4},
    {"Templates/Guides/education.json", file5, sizeof file5},
    {"Templates/Guides/goals.json", file6, sizeof file6},
    {"Templates/Guides/interpretation.json", file7, sizeof file7},
    {"Templates/Guides/measures.json", file8, sizeof file8},
    {"Templates/Guides/needs.json", file9, sizeof file9},
    {"Templates/Guides/plan.json", file10, sizeof file10},
    {"Templates/Guides/practice.json", file11, sizeof file11},
    {"Templates/Guides/priorities.json", file12, sizeof file12},
    {"Templates/Guides/prioritisation.json", file13, sizeof file13},
    {"Templates/Laws/laws.json", file14, sizeof file14},
    {"Templates/Profiles/innlandet.json", file15, sizeof file15},
    {"Templates/Profiles/standard.json", file16, sizeof file16},
};

size_t behov_template_count(void) { return sizeof files / sizeof files[0]; }

struct behov_template behov_template_at(size_t place) { return files[place]; }
