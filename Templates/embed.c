// Made by the test theExecutableCarriesEveryTemplate with RECORD=1; not written by hand.
#include "CTemplates.h"

static const unsigned char file0[] = {
#embed "Codes/counties.json"
};

static const unsigned char file1[] = {
#embed "Codes/municipalities.json"
};

static const unsigned char file2[] = {
#embed "Demo/region.zip"
};

static const unsigned char file3[] = {
#embed "Demo/story.json"
};

static const unsigned char file4[] = {
#embed "Guides/contribution.json"
};

static const unsigned char file5[] = {
#embed "Guides/data.json"
};

static const unsigned char file6[] = {
#embed "Guides/declined.json"
};

static const unsigned char file7[] = {
#embed "Guides/economy.json"
};

static const unsigned char file8[] = {
#embed "Guides/education.json"
};

static const unsigned char file9[] = {
#embed "Guides/goals.json"
};

static const unsigned char file10[] = {
#embed "Guides/interpretation.json"
};

static const unsigned char file11[] = {
#embed "Guides/measures.json"
};

static const unsigned char file12[] = {
#embed "Guides/needs.json"
};

static const unsigned char file13[] = {
#embed "Guides/overview.json"
};

static const unsigned char file14[] = {
#embed "Guides/plan.json"
};

static const unsigned char file15[] = {
#embed "Guides/practice.json"
};

static const unsigned char file16[] = {
#embed "Guides/priorities.json"
};

static const unsigned char file17[] = {
#embed "Guides/prioritisation.json"
};

static const unsigned char file18[] = {
#embed "Guides/report.json"
};

static const unsigned char file19[] = {
#embed "Laws/Counties/innlandet.json"
};

static const unsigned char file20[] = {
#embed "Laws/Values/goals.json"
};

static const unsigned char file21[] = {
#embed "Laws/Values/leave-credits.json"
};

static const unsigned char file22[] = {
#embed "Laws/Values/leave-share.json"
};

static const unsigned char file23[] = {
#embed "Laws/Values/low-response.json"
};

static const unsigned char file24[] = {
#embed "Laws/Values/money-apart.json"
};

static const unsigned char file25[] = {
#embed "Laws/Values/old-data.json"
};

static const unsigned char file26[] = {
#embed "Laws/Values/owner-share.json"
};

static const unsigned char file27[] = {
#embed "Laws/Values/priorities-in-one-unit.json"
};

static const unsigned char file28[] = {
#embed "Laws/Values/small-group.json"
};

static const unsigned char file29[] = {
#embed "Laws/Values/standing-far-out.json"
};

static const unsigned char file30[] = {
#embed "Laws/Values/standing-out.json"
};

static const unsigned char file31[] = {
#embed "Laws/Values/state-share.json"
};

static const unsigned char file32[] = {
#embed "Laws/choosing-measures.json"
};

static const unsigned char file33[] = {
#embed "Laws/competence-system.json"
};

static const unsigned char file34[] = {
#embed "Laws/directorate-role.json"
};

static const unsigned char file35[] = {
#embed "Laws/earlier-strategy.json"
};

static const unsigned char file36[] = {
#embed "Laws/own-judgement.json"
};

static const unsigned char file37[] = {
#embed "Laws/pedagogical-analysis.json"
};

static const unsigned char file38[] = {
#embed "Laws/regulation.json"
};

static const unsigned char file39[] = {
#embed "Meetings/unit.json"
};

static const unsigned char file40[] = {
#embed "Persons/children.json"
};

static const unsigned char file41[] = {
#embed "Profiles/innlandet.json"
};

static const unsigned char file42[] = {
#embed "Profiles/standard.json"
};

static const unsigned char file43[] = {
#embed "Rules/examples.json"
};

static const unsigned char file44[] = {
#embed "Words/control.json"
};

static const unsigned char file45[] = {
#embed "../Workspaces/Checks/ACC-001/break.json"
};

static const unsigned char file46[] = {
#embed "../Workspaces/Checks/DAT-001/break.json"
};

static const unsigned char file47[] = {
#embed "../Workspaces/Checks/DAT-002/break.json"
};

static const unsigned char file48[] = {
#embed "../Workspaces/Checks/DAT-003/break.json"
};

static const unsigned char file49[] = {
#embed "../Workspaces/Checks/DAT-004/break.json"
};

static const unsigned char file50[] = {
#embed "../Workspaces/Checks/DAT-005/break.json"
};

static const unsigned char file51[] = {
#embed "../Workspaces/Checks/DAT-006/break.json"
};

static const unsigned char file52[] = {
#embed "../Workspaces/Checks/DAT-007/break.json"
};

static const unsigned char file53[] = {
#embed "../Workspaces/Checks/GOA-001/break.json"
};

static const unsigned char file54[] = {
#embed "../Workspaces/Checks/GOA-002/break.json"
};

static const unsigned char file55[] = {
#embed "../Workspaces/Checks/GOA-003/break.json"
};

static const unsigned char file56[] = {
#embed "../Workspaces/Checks/GOA-004/break.json"
};

static const unsigned char file57[] = {
#embed "../Workspaces/Checks/GOA-005/break.json"
};

static const unsigned char file58[] = {
#embed "../Workspaces/Checks/GOA-006/break.json"
};

static const unsigned char file59[] = {
#embed "../Workspaces/Checks/GOA-007/break.json"
};

static const unsigned char file60[] = {
#embed "../Workspaces/Checks/GOA-008/break.json"
};

static const unsigned char file61[] = {
#embed "../Workspaces/Checks/GOA-009/break.json"
};

static const unsigned char file62[] = {
#embed "../Workspaces/Checks/INT-001/break.json"
};

static const unsigned char file63[] = {
#embed "../Workspaces/Checks/INT-002/break.json"
};

static const unsigned char file64[] = {
#embed "../Workspaces/Checks/INT-003/break.json"
};

static const unsigned char file65[] = {
#embed "../Workspaces/Checks/INT-004/break.json"
};

static const unsigned char file66[] = {
#embed "../Workspaces/Checks/INT-005/break.json"
};

static const unsigned char file67[] = {
#embed "../Workspaces/Checks/INT-006/break.json"
};

static const unsigned char file68[] = {
#embed "../Workspaces/Checks/INT-007/break.json"
};

static const unsigned char file69[] = {
#embed "../Workspaces/Checks/INT-008/break.json"
};

static const unsigned char file70[] = {
#embed "../Workspaces/Checks/NEE-001/break.json"
};

static const unsigned char file71[] = {
#embed "../Workspaces/Checks/NEE-002/break.json"
};

static const unsigned char file72[] = {
#embed "../Workspaces/Checks/NEE-003/break.json"
};

static const unsigned char file73[] = {
#embed "../Workspaces/Checks/NEE-004/break.json"
};

static const unsigned char file74[] = {
#embed "../Workspaces/Checks/NEE-005/break.json"
};

static const unsigned char file75[] = {
#embed "../Workspaces/Checks/NEE-006/break.json"
};

static const unsigned char file76[] = {
#embed "../Workspaces/Checks/NEE-007/break.json"
};

static const unsigned char file77[] = {
#embed "../Workspaces/Checks/NEE-008/break.json"
};

static const unsigned char file78[] = {
#embed "../Workspaces/Checks/OWN-001/break.json"
};

static const unsigned char file79[] = {
#embed "../Workspaces/Checks/OWN-002/break.json"
};

static const unsigned char file80[] = {
#embed "../Workspaces/Checks/OWN-003/break.json"
};

static const unsigned char file81[] = {
#embed "../Workspaces/Checks/OWN-004/break.json"
};

static const unsigned char file82[] = {
#embed "../Workspaces/Checks/OWN-005/break.json"
};

static const unsigned char file83[] = {
#embed "../Workspaces/Checks/OWN-006/break.json"
};

static const unsigned char file84[] = {
#embed "../Workspaces/Checks/OWN-007/break.json"
};

static const unsigned char file85[] = {
#embed "../Workspaces/Checks/OWN-008/break.json"
};

static const unsigned char file86[] = {
#embed "../Workspaces/Checks/OWN-009/break.json"
};

static const unsigned char file87[] = {
#embed "../Workspaces/Checks/OWN-010/break.json"
};

static const unsigned char file88[] = {
#embed "../Workspaces/Checks/OWN-011/break.json"
};

static const unsigned char file89[] = {
#embed "../Workspaces/Checks/PER-001/break.json"
};

static const unsigned char file90[] = {
#embed "../Workspaces/Checks/PER-002/break.json"
};

static const unsigned char file91[] = {
#embed "../Workspaces/Checks/PER-003/break.json"
};

static const unsigned char file92[] = {
#embed "../Workspaces/Checks/PER-004/break.json"
};

static const unsigned char file93[] = {
#embed "../Workspaces/Checks/PER-005/break.json"
};

static const unsigned char file94[] = {
#embed "../Workspaces/Checks/PER-006/break.json"
};

static const unsigned char file95[] = {
#embed "../Workspaces/Checks/PER-007/break.json"
};

static const unsigned char file96[] = {
#embed "../Workspaces/Checks/PER-010/break.json"
};

static const unsigned char file97[] = {
#embed "../Workspaces/Checks/PER-011/break.json"
};

static const unsigned char file98[] = {
#embed "../Workspaces/Checks/PLA-001/break.json"
};

static const unsigned char file99[] = {
#embed "../Workspaces/Checks/PLA-002/break.json"
};

static const unsigned char file100[] = {
#embed "../Workspaces/Checks/PLA-003/break.json"
};

static const unsigned char file101[] = {
#embed "../Workspaces/Checks/PLA-004/break.json"
};

static const unsigned char file102[] = {
#embed "../Workspaces/Checks/PLA-005/break.json"
};

static const unsigned char file103[] = {
#embed "../Workspaces/Checks/PLA-006/break.json"
};

static const unsigned char file104[] = {
#embed "../Workspaces/Checks/PLA-007/break.json"
};

static const unsigned char file105[] = {
#embed "../Workspaces/Checks/PLA-008/break.json"
};

static const unsigned char file106[] = {
#embed "../Workspaces/Checks/PLA-009/break.json"
};

static const unsigned char file107[] = {
#embed "../Workspaces/Checks/PLA-010/break.json"
};

static const unsigned char file108[] = {
#embed "../Workspaces/Checks/PLA-011/break.json"
};

static const unsigned char file109[] = {
#embed "../Workspaces/Checks/PLA-012/break.json"
};

static const unsigned char file110[] = {
#embed "../Workspaces/Checks/PLA-013/break.json"
};

static const unsigned char file111[] = {
#embed "../Workspaces/Checks/PLA-014/break.json"
};

static const unsigned char file112[] = {
#embed "../Workspaces/Checks/PLA-015/break.json"
};

static const unsigned char file113[] = {
#embed "../Workspaces/Checks/PLA-016/break.json"
};

static const unsigned char file114[] = {
#embed "../Workspaces/Checks/PLA-017/break.json"
};

static const unsigned char file115[] = {
#embed "../Workspaces/Checks/PRA-001/break.json"
};

static const unsigned char file116[] = {
#embed "../Workspaces/Checks/PRA-002/break.json"
};

static const unsigned char file117[] = {
#embed "../Workspaces/Checks/PRA-003/break.json"
};

static const unsigned char file118[] = {
#embed "../Workspaces/Checks/PRA-004/break.json"
};

static const unsigned char file119[] = {
#embed "../Workspaces/Checks/PRA-005/break.json"
};

static const unsigned char file120[] = {
#embed "../Workspaces/Checks/PRA-006/break.json"
};

static const unsigned char file121[] = {
#embed "../Workspaces/Checks/PRI-001/break.json"
};

static const unsigned char file122[] = {
#embed "../Workspaces/Checks/PRI-002/break.json"
};

static const unsigned char file123[] = {
#embed "../Workspaces/Checks/PRI-003/break.json"
};

static const unsigned char file124[] = {
#embed "../Workspaces/Checks/PRI-004/break.json"
};

static const unsigned char file125[] = {
#embed "../Workspaces/Checks/PRI-005/break.json"
};

static const unsigned char file126[] = {
#embed "../Workspaces/Checks/PRI-006/break.json"
};

static const unsigned char file127[] = {
#embed "../Workspaces/Checks/PRI-007/break.json"
};

static const unsigned char file128[] = {
#embed "../Workspaces/Checks/PRI-008/break.json"
};

static const unsigned char file129[] = {
#embed "../Workspaces/Checks/PRO-001/break.json"
};

static const unsigned char file130[] = {
#embed "../Workspaces/Checks/PRO-002/break.json"
};

static const unsigned char file131[] = {
#embed "../Workspaces/Checks/PRO-003/break.json"
};

static const unsigned char file132[] = {
#embed "../Workspaces/Checks/PRO-004/break.json"
};

static const unsigned char file133[] = {
#embed "../Workspaces/Checks/PRO-005/break.json"
};

static const unsigned char file134[] = {
#embed "../Workspaces/Checks/PRO-006/break.json"
};

static const unsigned char file135[] = {
#embed "../Workspaces/Checks/PRO-007/break.json"
};

static const unsigned char file136[] = {
#embed "../Workspaces/Checks/PRO-008/break.json"
};

static const unsigned char file137[] = {
#embed "../Workspaces/Checks/PRO-009/break.json"
};

static const unsigned char file138[] = {
#embed "../Workspaces/Checks/REG-001/break.json"
};

static const unsigned char file139[] = {
#embed "../Workspaces/Checks/REG-002/break.json"
};

static const unsigned char file140[] = {
#embed "../Workspaces/Checks/REG-003/break.json"
};

static const unsigned char file141[] = {
#embed "../Workspaces/Checks/REG-004/break.json"
};

static const unsigned char file142[] = {
#embed "../Workspaces/Checks/REG-005/break.json"
};

static const unsigned char file143[] = {
#embed "../Workspaces/Checks/REG-006/break.json"
};

static const unsigned char file144[] = {
#embed "../Workspaces/Checks/REG-008/break.json"
};

static const unsigned char file145[] = {
#embed "../Workspaces/Checks/REG-009/break.json"
};

static const unsigned char file146[] = {
#embed "../Workspaces/Checks/REG-010/break.json"
};

static const unsigned char file147[] = {
#embed "../Workspaces/Checks/REG-011/break.json"
};

static const unsigned char file148[] = {
#embed "../Workspaces/Checks/REG-013/break.json"
};

static const unsigned char file149[] = {
#embed "../Workspaces/Checks/REG-014/break.json"
};

static const unsigned char file150[] = {
#embed "../Workspaces/Checks/REG-015/break.json"
};

static const unsigned char file151[] = {
#embed "../Workspaces/Checks/REG-016/break.json"
};

static const unsigned char file152[] = {
#embed "../Workspaces/Checks/REG-017/break.json"
};

static const unsigned char file153[] = {
#embed "../Workspaces/Checks/REG-018/break.json"
};

static const unsigned char file154[] = {
#embed "../Workspaces/Checks/REG-019/break.json"
};

static const unsigned char file155[] = {
#embed "../Workspaces/Checks/REG-020/break.json"
};

static const unsigned char file156[] = {
#embed "../Workspaces/Checks/REG-021/break.json"
};

static const unsigned char file157[] = {
#embed "../Workspaces/Checks/REG-022/break.json"
};

static const unsigned char file158[] = {
#embed "../Workspaces/Checks/REG-023/break.json"
};

static const unsigned char file159[] = {
#embed "../Workspaces/Checks/REP-001/break.json"
};

static const unsigned char file160[] = {
#embed "../Workspaces/Checks/REP-002/break.json"
};

static const unsigned char file161[] = {
#embed "../Workspaces/Checks/REP-003/break.json"
};

static const unsigned char file162[] = {
#embed "../Workspaces/Checks/REP-004/break.json"
};

static const unsigned char file163[] = {
#embed "../Workspaces/Checks/REP-005/break.json"
};

static const unsigned char file164[] = {
#embed "../Workspaces/Checks/REP-006/break.json"
};

static const unsigned char file165[] = {
#embed "../Workspaces/Checks/REP-007/break.json"
};

static const unsigned char file166[] = {
#embed "../Workspaces/Checks/REP-008/break.json"
};

static const unsigned char file167[] = {
#embed "../Workspaces/Checks/REP-009/break.json"
};

static const unsigned char file168[] = {
#embed "../Workspaces/Checks/REP-010/break.json"
};

static const unsigned char file169[] = {
#embed "../Workspaces/Checks/SEA-001/break.json"
};

static const unsigned char file170[] = {
#embed "../Workspaces/Checks/SEA-002/break.json"
};

static const unsigned char file171[] = {
#embed "../Workspaces/Checks/SEA-003/break.json"
};

static const unsigned char file172[] = {
#embed "../Workspaces/Checks/SEA-004/break.json"
};

static const unsigned char file173[] = {
#embed "../Workspaces/Checks/SEA-005/break.json"
};

static const unsigned char file174[] = {
#embed "../Workspaces/Checks/SEA-006/break.json"
};

static const unsigned char file175[] = {
#embed "../Workspaces/Checks/SEA-007/break.json"
};

static const unsigned char file176[] = {
#embed "../Workspaces/Checks/SEA-010/break.json"
};

static const unsigned char file177[] = {
#embed "../Workspaces/Checks/SEA-011/break.json"
};

static const unsigned char file178[] = {
#embed "../Workspaces/Checks/SEA-012/break.json"
};

static const unsigned char file179[] = {
#embed "../Workspaces/Checks/SEA-013/break.json"
};

static const struct behov_template files[] = {
    {"Templates/Codes/counties.json", file0, sizeof file0},
    {"Templates/Codes/municipalities.json", file1, sizeof file1},
    {"Templates/Demo/region.zip", file2, sizeof file2},
    {"Templates/Demo/story.json", file3, sizeof file3},
    {"Templates/Guides/contribution.json", file4, sizeof file4},
    {"Templates/Guides/data.json", file5, sizeof file5},
    {"Templates/Guides/declined.json", file6, sizeof file6},
    {"Templates/Guides/economy.json", file7, sizeof file7},
    {"Templates/Guides/education.json", file8, sizeof file8},
    {"Templates/Guides/goals.json", file9, sizeof file9},
    {"Templates/Guides/interpretation.json", file10, sizeof file10},
    {"Templates/Guides/measures.json", file11, sizeof file11},
    {"Templates/Guides/needs.json", file12, sizeof file12},
    {"Templates/Guides/overview.json", file13, sizeof file13},
    {"Templates/Guides/plan.json", file14, sizeof file14},
    {"Templates/Guides/practice.json", file15, sizeof file15},
    {"Templates/Guides/priorities.json", file16, sizeof file16},
    {"Templates/Guides/prioritisation.json", file17, sizeof file17},
    {"Templates/Guides/report.json", file18, sizeof file18},
    {"Templates/Laws/Counties/innlandet.json", file19, sizeof file19},
    {"Templates/Laws/Values/goals.json", file20, sizeof file20},
    {"Templates/Laws/Values/leave-credits.json", file21, sizeof file21},
    {"Templates/Laws/Values/leave-share.json", file22, sizeof file22},
    {"Templates/Laws/Values/low-response.json", file23, sizeof file23},
    {"Templates/Laws/Values/money-apart.json", file24, sizeof file24},
    {"Templates/Laws/Values/old-data.json", file25, sizeof file25},
    {"Templates/Laws/Values/owner-share.json", file26, sizeof file26},
    {"Templates/Laws/Values/priorities-in-one-unit.json", file27, sizeof file27},
    {"Templates/Laws/Values/small-group.json", file28, sizeof file28},
    {"Templates/Laws/Values/standing-far-out.json", file29, sizeof file29},
    {"Templates/Laws/Values/standing-out.json", file30, sizeof file30},
    {"Templates/Laws/Values/state-share.json", file31, sizeof file31},
    {"Templates/Laws/choosing-measures.json", file32, sizeof file32},
    {"Templates/Laws/competence-system.json", file33, sizeof file33},
    {"Templates/Laws/directorate-role.json", file34, sizeof file34},
    {"Templates/Laws/earlier-strategy.json", file35, sizeof file35},
    {"Templates/Laws/own-judgement.json", file36, sizeof file36},
    {"Templates/Laws/pedagogical-analysis.json", file37, sizeof file37},
    {"Templates/Laws/regulation.json", file38, sizeof file38},
    {"Templates/Meetings/unit.json", file39, sizeof file39},
    {"Templates/Persons/children.json", file40, sizeof file40},
    {"Templates/Profiles/innlandet.json", file41, sizeof file41},
    {"Templates/Profiles/standard.json", file42, sizeof file42},
    {"Templates/Rules/examples.json", file43, sizeof file43},
    {"Templates/Words/control.json", file44, sizeof file44},
    {"Workspaces/Checks/ACC-001/break.json", file45, sizeof file45},
    {"Workspaces/Checks/DAT-001/break.json", file46, sizeof file46},
    {"Workspaces/Checks/DAT-002/break.json", file47, sizeof file47},
    {"Workspaces/Checks/DAT-003/break.json", file48, sizeof file48},
    {"Workspaces/Checks/DAT-004/break.json", file49, sizeof file49},
    {"Workspaces/Checks/DAT-005/break.json", file50, sizeof file50},
    {"Workspaces/Checks/DAT-006/break.json", file51, sizeof file51},
    {"Workspaces/Checks/DAT-007/break.json", file52, sizeof file52},
    {"Workspaces/Checks/GOA-001/break.json", file53, sizeof file53},
    {"Workspaces/Checks/GOA-002/break.json", file54, sizeof file54},
    {"Workspaces/Checks/GOA-003/break.json", file55, sizeof file55},
    {"Workspaces/Checks/GOA-004/break.json", file56, sizeof file56},
    {"Workspaces/Checks/GOA-005/break.json", file57, sizeof file57},
    {"Workspaces/Checks/GOA-006/break.json", file58, sizeof file58},
    {"Workspaces/Checks/GOA-007/break.json", file59, sizeof file59},
    {"Workspaces/Checks/GOA-008/break.json", file60, sizeof file60},
    {"Workspaces/Checks/GOA-009/break.json", file61, sizeof file61},
    {"Workspaces/Checks/INT-001/break.json", file62, sizeof file62},
    {"Workspaces/Checks/INT-002/break.json", file63, sizeof file63},
    {"Workspaces/Checks/INT-003/break.json", file64, sizeof file64},
    {"Workspaces/Checks/INT-004/break.json", file65, sizeof file65},
    {"Workspaces/Checks/INT-005/break.json", file66, sizeof file66},
    {"Workspaces/Checks/INT-006/break.json", file67, sizeof file67},
    {"Workspaces/Checks/INT-007/break.json", file68, sizeof file68},
    {"Workspaces/Checks/INT-008/break.json", file69, sizeof file69},
    {"Workspaces/Checks/NEE-001/break.json", file70, sizeof file70},
    {"Workspaces/Checks/NEE-002/break.json", file71, sizeof file71},
    {"Workspaces/Checks/NEE-003/break.json", file72, sizeof file72},
    {"Workspaces/Checks/NEE-004/break.json", file73, sizeof file73},
    {"Workspaces/Checks/NEE-005/break.json", file74, sizeof file74},
    {"Workspaces/Checks/NEE-006/break.json", file75, sizeof file75},
    {"Workspaces/Checks/NEE-007/break.json", file76, sizeof file76},
    {"Workspaces/Checks/NEE-008/break.json", file77, sizeof file77},
    {"Workspaces/Checks/OWN-001/break.json", file78, sizeof file78},
    {"Workspaces/Checks/OWN-002/break.json", file79, sizeof file79},
    {"Workspaces/Checks/OWN-003/break.json", file80, sizeof file80},
    {"Workspaces/Checks/OWN-004/break.json", file81, sizeof file81},
    {"Workspaces/Checks/OWN-005/break.json", file82, sizeof file82},
    {"Workspaces/Checks/OWN-006/break.json", file83, sizeof file83},
    {"Workspaces/Checks/OWN-007/break.json", file84, sizeof file84},
    {"Workspaces/Checks/OWN-008/break.json", file85, sizeof file85},
    {"Workspaces/Checks/OWN-009/break.json", file86, sizeof file86},
    {"Workspaces/Checks/OWN-010/break.json", file87, sizeof file87},
    {"Workspaces/Checks/OWN-011/break.json", file88, sizeof file88},
    {"Workspaces/Checks/PER-001/break.json", file89, sizeof file89},
    {"Workspaces/Checks/PER-002/break.json", file90, sizeof file90},
    {"Workspaces/Checks/PER-003/break.json", file91, sizeof file91},
    {"Workspaces/Checks/PER-004/break.json", file92, sizeof file92},
    {"Workspaces/Checks/PER-005/break.json", file93, sizeof file93},
    {"Workspaces/Checks/PER-006/break.json", file94, sizeof file94},
    {"Workspaces/Checks/PER-007/break.json", file95, sizeof file95},
    {"Workspaces/Checks/PER-010/break.json", file96, sizeof file96},
    {"Workspaces/Checks/PER-011/break.json", file97, sizeof file97},
    {"Workspaces/Checks/PLA-001/break.json", file98, sizeof file98},
    {"Workspaces/Checks/PLA-002/break.json", file99, sizeof file99},
    {"Workspaces/Checks/PLA-003/break.json", file100, sizeof file100},
    {"Workspaces/Checks/PLA-004/break.json", file101, sizeof file101},
    {"Workspaces/Checks/PLA-005/break.json", file102, sizeof file102},
    {"Workspaces/Checks/PLA-006/break.json", file103, sizeof file103},
    {"Workspaces/Checks/PLA-007/break.json", file104, sizeof file104},
    {"Workspaces/Checks/PLA-008/break.json", file105, sizeof file105},
    {"Workspaces/Checks/PLA-009/break.json", file106, sizeof file106},
    {"Workspaces/Checks/PLA-010/break.json", file107, sizeof file107},
    {"Workspaces/Checks/PLA-011/break.json", file108, sizeof file108},
    {"Workspaces/Checks/PLA-012/break.json", file109, sizeof file109},
    {"Workspaces/Checks/PLA-013/break.json", file110, sizeof file110},
    {"Workspaces/Checks/PLA-014/break.json", file111, sizeof file111},
    {"Workspaces/Checks/PLA-015/break.json", file112, sizeof file112},
    {"Workspaces/Checks/PLA-016/break.json", file113, sizeof file113},
    {"Workspaces/Checks/PLA-017/break.json", file114, sizeof file114},
    {"Workspaces/Checks/PRA-001/break.json", file115, sizeof file115},
    {"Workspaces/Checks/PRA-002/break.json", file116, sizeof file116},
    {"Workspaces/Checks/PRA-003/break.json", file117, sizeof file117},
    {"Workspaces/Checks/PRA-004/break.json", file118, sizeof file118},
    {"Workspaces/Checks/PRA-005/break.json", file119, sizeof file119},
    {"Workspaces/Checks/PRA-006/break.json", file120, sizeof file120},
    {"Workspaces/Checks/PRI-001/break.json", file121, sizeof file121},
    {"Workspaces/Checks/PRI-002/break.json", file122, sizeof file122},
    {"Workspaces/Checks/PRI-003/break.json", file123, sizeof file123},
    {"Workspaces/Checks/PRI-004/break.json", file124, sizeof file124},
    {"Workspaces/Checks/PRI-005/break.json", file125, sizeof file125},
    {"Workspaces/Checks/PRI-006/break.json", file126, sizeof file126},
    {"Workspaces/Checks/PRI-007/break.json", file127, sizeof file127},
    {"Workspaces/Checks/PRI-008/break.json", file128, sizeof file128},
    {"Workspaces/Checks/PRO-001/break.json", file129, sizeof file129},
    {"Workspaces/Checks/PRO-002/break.json", file130, sizeof file130},
    {"Workspaces/Checks/PRO-003/break.json", file131, sizeof file131},
    {"Workspaces/Checks/PRO-004/break.json", file132, sizeof file132},
    {"Workspaces/Checks/PRO-005/break.json", file133, sizeof file133},
    {"Workspaces/Checks/PRO-006/break.json", file134, sizeof file134},
    {"Workspaces/Checks/PRO-007/break.json", file135, sizeof file135},
    {"Workspaces/Checks/PRO-008/break.json", file136, sizeof file136},
    {"Workspaces/Checks/PRO-009/break.json", file137, sizeof file137},
    {"Workspaces/Checks/REG-001/break.json", file138, sizeof file138},
    {"Workspaces/Checks/REG-002/break.json", file139, sizeof file139},
    {"Workspaces/Checks/REG-003/break.json", file140, sizeof file140},
    {"Workspaces/Checks/REG-004/break.json", file141, sizeof file141},
    {"Workspaces/Checks/REG-005/break.json", file142, sizeof file142},
    {"Workspaces/Checks/REG-006/break.json", file143, sizeof file143},
    {"Workspaces/Checks/REG-008/break.json", file144, sizeof file144},
    {"Workspaces/Checks/REG-009/break.json", file145, sizeof file145},
    {"Workspaces/Checks/REG-010/break.json", file146, sizeof file146},
    {"Workspaces/Checks/REG-011/break.json", file147, sizeof file147},
    {"Workspaces/Checks/REG-013/break.json", file148, sizeof file148},
    {"Workspaces/Checks/REG-014/break.json", file149, sizeof file149},
    {"Workspaces/Checks/REG-015/break.json", file150, sizeof file150},
    {"Workspaces/Checks/REG-016/break.json", file151, sizeof file151},
    {"Workspaces/Checks/REG-017/break.json", file152, sizeof file152},
    {"Workspaces/Checks/REG-018/break.json", file153, sizeof file153},
    {"Workspaces/Checks/REG-019/break.json", file154, sizeof file154},
    {"Workspaces/Checks/REG-020/break.json", file155, sizeof file155},
    {"Workspaces/Checks/REG-021/break.json", file156, sizeof file156},
    {"Workspaces/Checks/REG-022/break.json", file157, sizeof file157},
    {"Workspaces/Checks/REG-023/break.json", file158, sizeof file158},
    {"Workspaces/Checks/REP-001/break.json", file159, sizeof file159},
    {"Workspaces/Checks/REP-002/break.json", file160, sizeof file160},
    {"Workspaces/Checks/REP-003/break.json", file161, sizeof file161},
    {"Workspaces/Checks/REP-004/break.json", file162, sizeof file162},
    {"Workspaces/Checks/REP-005/break.json", file163, sizeof file163},
    {"Workspaces/Checks/REP-006/break.json", file164, sizeof file164},
    {"Workspaces/Checks/REP-007/break.json", file165, sizeof file165},
    {"Workspaces/Checks/REP-008/break.json", file166, sizeof file166},
    {"Workspaces/Checks/REP-009/break.json", file167, sizeof file167},
    {"Workspaces/Checks/REP-010/break.json", file168, sizeof file168},
    {"Workspaces/Checks/SEA-001/break.json", file169, sizeof file169},
    {"Workspaces/Checks/SEA-002/break.json", file170, sizeof file170},
    {"Workspaces/Checks/SEA-003/break.json", file171, sizeof file171},
    {"Workspaces/Checks/SEA-004/break.json", file172, sizeof file172},
    {"Workspaces/Checks/SEA-005/break.json", file173, sizeof file173},
    {"Workspaces/Checks/SEA-006/break.json", file174, sizeof file174},
    {"Workspaces/Checks/SEA-007/break.json", file175, sizeof file175},
    {"Workspaces/Checks/SEA-010/break.json", file176, sizeof file176},
    {"Workspaces/Checks/SEA-011/break.json", file177, sizeof file177},
    {"Workspaces/Checks/SEA-012/break.json", file178, sizeof file178},
    {"Workspaces/Checks/SEA-013/break.json", file179, sizeof file179},
};

size_t behov_template_count(void) { return sizeof files / sizeof files[0]; }

struct behov_template behov_template_at(size_t place) { return files[place]; }
