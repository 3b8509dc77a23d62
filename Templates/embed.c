// Made by the test theExecutableCarriesEveryTemplate with RECORD=1; not written by hand.
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
#embed "Guides/overview.json"
};

static const unsigned char file11[] = {
#embed "Guides/plan.json"
};

static const unsigned char file12[] = {
#embed "Guides/practice.json"
};

static const unsigned char file13[] = {
#embed "Guides/priorities.json"
};

static const unsigned char file14[] = {
#embed "Guides/prioritisation.json"
};

static const unsigned char file15[] = {
#embed "Laws/Counties/innlandet.json"
};

static const unsigned char file16[] = {
#embed "Laws/choosing-measures.json"
};

static const unsigned char file17[] = {
#embed "Laws/competence-system.json"
};

static const unsigned char file18[] = {
#embed "Laws/directorate-role.json"
};

static const unsigned char file19[] = {
#embed "Laws/own-judgement.json"
};

static const unsigned char file20[] = {
#embed "Laws/pedagogical-analysis.json"
};

static const unsigned char file21[] = {
#embed "Laws/regulation.json"
};

static const unsigned char file22[] = {
#embed "Meetings/unit.json"
};

static const unsigned char file23[] = {
#embed "Profiles/innlandet.json"
};

static const unsigned char file24[] = {
#embed "Profiles/standard.json"
};

static const unsigned char file25[] = {
#embed "Rules/examples.json"
};

static const unsigned char file26[] = {
#embed "../Workspaces/Demo/bekkefaret/sources/e734f6c89ad0-lesing-regning-8-9-storelva.csv"
};

static const unsigned char file27[] = {
#embed "../Workspaces/Demo/bekkefaret/workspace.json"
};

static const unsigned char file28[] = {
#embed "../Workspaces/Demo/fjellnettverket/received/9ca77b6f4bf2f4a1b663687b-000009-2543ace35b7a.json"
};

static const unsigned char file29[] = {
#embed "../Workspaces/Demo/fjellnettverket/received/bfa4c36b80681254cefe8b7d-000009-da764a80a217.json"
};

static const unsigned char file30[] = {
#embed "../Workspaces/Demo/fjellnettverket/workspace.json"
};

static const unsigned char file31[] = {
#embed "../Workspaces/Demo/fjellvik/received/01068855f97e3b0bb936836d-000008-29bb7773cc91.json"
};

static const unsigned char file32[] = {
#embed "../Workspaces/Demo/fjellvik/received/99c3cf98f27198be9792d94b-000008-8e98a9f01986.json"
};

static const unsigned char file33[] = {
#embed "../Workspaces/Demo/fjellvik/received/e2d9a4e87d39e226427e21bc-000008-c72bc1644e00.json"
};

static const unsigned char file34[] = {
#embed "../Workspaces/Demo/fjellvik/workspace.json"
};

static const unsigned char file35[] = {
#embed "../Workspaces/Demo/granlia/sources/f3368fb48eed-lesing-regning-5-fjellvik.csv"
};

static const unsigned char file36[] = {
#embed "../Workspaces/Demo/granlia/workspace.json"
};

static const unsigned char file37[] = {
#embed "../Workspaces/Demo/nordli/sources/944e9d3860d2-foreldre-2025-storelva.csv"
};

static const unsigned char file38[] = {
#embed "../Workspaces/Demo/nordli/workspace.json"
};

static const unsigned char file39[] = {
#embed "../Workspaces/Demo/solbakken/sources/3ad66f3c1ead-foreldre-2025-fjellvik.csv"
};

static const unsigned char file40[] = {
#embed "../Workspaces/Demo/solbakken/workspace.json"
};

static const unsigned char file41[] = {
#embed "../Workspaces/Demo/storelva/received/633e412e19075b41a05079da-000008-b4b8cd3cae33.json"
};

static const unsigned char file42[] = {
#embed "../Workspaces/Demo/storelva/received/7631058ce7279d2d6eab1d53-000008-8c2e7282f396.json"
};

static const unsigned char file43[] = {
#embed "../Workspaces/Demo/storelva/received/d90ed2b38a231a3dea0a9076-000008-c6bf3dec3260.json"
};

static const unsigned char file44[] = {
#embed "../Workspaces/Demo/storelva/workspace.json"
};

static const unsigned char file45[] = {
#embed "../Workspaces/Demo/tussevik/sources/3ad66f3c1ead-foreldre-2025-fjellvik.csv"
};

static const unsigned char file46[] = {
#embed "../Workspaces/Demo/tussevik/workspace.json"
};

static const unsigned char file47[] = {
#embed "../Workspaces/Demo/vik/sources/b1d1df740952-lesing-regning-5-storelva.csv"
};

static const unsigned char file48[] = {
#embed "../Workspaces/Demo/vik/workspace.json"
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
    {"Templates/Guides/overview.json", file10, sizeof file10},
    {"Templates/Guides/plan.json", file11, sizeof file11},
    {"Templates/Guides/practice.json", file12, sizeof file12},
    {"Templates/Guides/priorities.json", file13, sizeof file13},
    {"Templates/Guides/prioritisation.json", file14, sizeof file14},
    {"Templates/Laws/Counties/innlandet.json", file15, sizeof file15},
    {"Templates/Laws/choosing-measures.json", file16, sizeof file16},
    {"Templates/Laws/competence-system.json", file17, sizeof file17},
    {"Templates/Laws/directorate-role.json", file18, sizeof file18},
    {"Templates/Laws/own-judgement.json", file19, sizeof file19},
    {"Templates/Laws/pedagogical-analysis.json", file20, sizeof file20},
    {"Templates/Laws/regulation.json", file21, sizeof file21},
    {"Templates/Meetings/unit.json", file22, sizeof file22},
    {"Templates/Profiles/innlandet.json", file23, sizeof file23},
    {"Templates/Profiles/standard.json", file24, sizeof file24},
    {"Templates/Rules/examples.json", file25, sizeof file25},
    {"Workspaces/Demo/bekkefaret/sources/e734f6c89ad0-lesing-regning-8-9-storelva.csv", file26, sizeof file26},
    {"Workspaces/Demo/bekkefaret/workspace.json", file27, sizeof file27},
    {"Workspaces/Demo/fjellnettverket/received/9ca77b6f4bf2f4a1b663687b-000009-2543ace35b7a.json", file28, sizeof file28},
    {"Workspaces/Demo/fjellnettverket/received/bfa4c36b80681254cefe8b7d-000009-da764a80a217.json", file29, sizeof file29},
    {"Workspaces/Demo/fjellnettverket/workspace.json", file30, sizeof file30},
    {"Workspaces/Demo/fjellvik/received/01068855f97e3b0bb936836d-000008-29bb7773cc91.json", file31, sizeof file31},
    {"Workspaces/Demo/fjellvik/received/99c3cf98f27198be9792d94b-000008-8e98a9f01986.json", file32, sizeof file32},
    {"Workspaces/Demo/fjellvik/received/e2d9a4e87d39e226427e21bc-000008-c72bc1644e00.json", file33, sizeof file33},
    {"Workspaces/Demo/fjellvik/workspace.json", file34, sizeof file34},
    {"Workspaces/Demo/granlia/sources/f3368fb48eed-lesing-regning-5-fjellvik.csv", file35, sizeof file35},
    {"Workspaces/Demo/granlia/workspace.json", file36, sizeof file36},
    {"Workspaces/Demo/nordli/sources/944e9d3860d2-foreldre-2025-storelva.csv", file37, sizeof file37},
    {"Workspaces/Demo/nordli/workspace.json", file38, sizeof file38},
    {"Workspaces/Demo/solbakken/sources/3ad66f3c1ead-foreldre-2025-fjellvik.csv", file39, sizeof file39},
    {"Workspaces/Demo/solbakken/workspace.json", file40, sizeof file40},
    {"Workspaces/Demo/storelva/received/633e412e19075b41a05079da-000008-b4b8cd3cae33.json", file41, sizeof file41},
    {"Workspaces/Demo/storelva/received/7631058ce7279d2d6eab1d53-000008-8c2e7282f396.json", file42, sizeof file42},
    {"Workspaces/Demo/storelva/received/d90ed2b38a231a3dea0a9076-000008-c6bf3dec3260.json", file43, sizeof file43},
    {"Workspaces/Demo/storelva/workspace.json", file44, sizeof file44},
    {"Workspaces/Demo/tussevik/sources/3ad66f3c1ead-foreldre-2025-fjellvik.csv", file45, sizeof file45},
    {"Workspaces/Demo/tussevik/workspace.json", file46, sizeof file46},
    {"Workspaces/Demo/vik/sources/b1d1df740952-lesing-regning-5-storelva.csv", file47, sizeof file47},
    {"Workspaces/Demo/vik/workspace.json", file48, sizeof file48},
};

size_t behov_template_count(void) { return sizeof files / sizeof files[0]; }

struct behov_template behov_template_at(size_t place) { return files[place]; }
