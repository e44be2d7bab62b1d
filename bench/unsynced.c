/*
 * A disk that forgets. While a program runs with this library preloaded, every file of a record (its path has ".db" in it) that the program syncs is
 * copied, as it is at that moment, into the folder that the variable DURABLE names. After the program was killed the copies are what a disk
 * would still have that lost power and with it all that had not been synced; a killed program alone shows nothing of this, for the kernel
 * keeps what was written.
 *
 * A file that was deleted comes back, unless its folder was synced after that.
 *
 * Not modelled: pages written by half, and writes that reach the disk in another order.
 *
 *     gcc -O2 -shared -fPIC -o unsynced.so bench/unsynced.c -ldl
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The path of an open file, or an empty text. */
static void path_of(int file, char *path) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = '\0';
}

static int copy(const char *from, const char *to) {
    /* neither on the stack nor one for each thread: some threads of Java have little of both */
    const size_t size = 1 << 16;
    char *block = malloc(size);
    int in = open(from, O_RDONLY | O_CLOEXEC);
    int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ssize_t got = block == NULL || in < 0 || out < 0 ? -1 : 1;
    while (got > 0) {
        got = read(in, block, size);
        if (got > 0 && write(out, block, got) != got) {
            got = -1;
        }
    }
    free(block);
    if (in >= 0) {
        close(in);
    }
    if (out >= 0) {
        close(out);
    }
    return got == 0;
}

/* What is not in the folder any more is gone for good. */
static void forget(const char *folder, const char *durable) {
    char original[2 * PATH_MAX], kept[2 * PATH_MAX];
    DIR *copies = opendir(durable);
    if (copies == NULL) {
        return;
    }
    for (struct dirent *each = readdir(copies); each != NULL; each = readdir(copies)) {
        snprintf(original, sizeof original, "%s/%s", folder, each->d_name);
        if (strstr(each->d_name, ".db") != NULL && access(original, F_OK) != 0) {
            snprintf(kept, sizeof kept, "%s/%s", durable, each->d_name);
            unlink(kept);
        }
    }
    closedir(copies);
}

static void keep(int file) {
    const char *durable = getenv("DURABLE");
    char path[PATH_MAX], kept[2 * PATH_MAX], unfinished[2 * PATH_MAX + 8];
    struct stat kind;
    path_of(file, path);
    if (durable == NULL || path[0] == '\0' || fstat(file, &kind) != 0) {
        return;
    }
    if (S_ISDIR(kind.st_mode)) {
        forget(path, durable);
    } else if (strstr(path, ".db") != NULL) {
        snprintf(kept, sizeof kept, "%s%s", durable, strrchr(path, '/'));
        snprintf(unfinished, sizeof unfinished, "%s.copying", kept);
        /* by renaming: a kill while it is being copied leaves the copy before */
        if (copy(path, unfinished)) {
            rename(unfinished, kept);
        }
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
