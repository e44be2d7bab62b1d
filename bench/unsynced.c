/*
 * A disk that forgets. While a program runs with this library preloaded, every file of a record (its path has ".db" in it) that the program syncs is
 * copied, as it is at that moment, into the folder that the variable DURABLE names. After the program was killed the copies are what a disk
 * would still have that lost power and with it all that had not been synced; a killed program alone shows nothing of this, for the kernel
 * keeps what was written.
 *
 * Not modelled: pages written by half, and writes that reach the disk in another order.
 *
 *     gcc -O2 -shared -fPIC -o unsynced.so bench/unsynced.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The path of an open file of a record, or an empty text. */
static void path_of(int file, char *path) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = '\0';
    if (strstr(path, ".db") == NULL) {
        path[0] = '\0';
    }
}

static int copy(const char *from, const char *to) {
    static __thread char block[1 << 16];
    int in = open(from, O_RDONLY | O_CLOEXEC);
    int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ssize_t got = in < 0 || out < 0 ? -1 : 1;
    while (got > 0) {
        got = read(in, block, sizeof block);
        if (got > 0 && write(out, block, got) != got) {
            got = -1;
        }
    }
    if (in >= 0) {
        close(in);
    }
    if (out >= 0) {
        close(out);
    }
    return got == 0;
}

static void keep(int file) {
    const char *durable = getenv("DURABLE");
    char path[PATH_MAX], kept[2 * PATH_MAX], unfinished[2 * PATH_MAX + 8];
    path_of(file, path);
    if (durable == NULL || path[0] == '\0') {
        return;
    }
    snprintf(kept, sizeof kept, "%s%s", durable, strrchr(path, '/'));
    snprintf(unfinished, sizeof unfinished, "%s.copying", kept);
    /* by renaming: a kill while it is being copied leaves the copy before */
    if (copy(path, unfinished)) {
        rename(unfinished, kept);
    }
}

/* Calls the library's own function of this name, and keeps what it has brought to the disk. */
static int synced(const char *name, int file) {
    int (*own)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int result = own(file);
    if (result == 0) {
        keep(file);
    }
    return result;
}

int fsync(int file) {
    return synced("fsync", file);
}

int fdatasync(int file) {
    return synced("fdatasync", file);
}
