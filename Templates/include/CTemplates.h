#ifndef BEHOV_TEMPLATES_H
#define BEHOV_TEMPLATES_H

#include <stddef.h>

/// One file that the executable carries.
struct behov_template {
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// How many files the executable carries.
size_t behov_template_count(void);

/// The file at a place from 0 to the count less one.
struct behov_template behov_template_at(size_t place);

#endif
