// Made by the test `theExecutableCarriesEveryTemplate` when RECORD=1; not written by hand.
#include "CTemplates.h"

static const struct behov_template files[] = {
};

size_t behov_template_count(void) { return sizeof files / sizeof files[0]; }

struct behov_template behov_template_at(size_t place) { return files[place]; }
