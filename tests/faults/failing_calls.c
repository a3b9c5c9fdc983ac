/* Lets chosen system calls on the files of one folder fail, and the clock jump.
 *
 * Compiled and preloaded by fail_calls.py (LD_PRELOAD). What is to fail stands in a file of 64-bit
 * numbers that both sides map: see ``struct control``. Linux with glibc or musl.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, READ = 4, TRUNCATE = 8, OPEN = 16, NAMES = 32 };

struct control {
    int64_t kinds;        /* which calls are counted */
    int64_t at;           /* the one that fails, counted from 1; 0: none */
    int64_t lasting;      /* so do all that follow */
    int64_t error;        /* errno */
    int64_t seen, failed;
    int64_t clock_shift;  /* nanoseconds added to the time of day */
    int64_t clock_at;     /* the question for the time at which clock_step is added; 0: none */
    int64_t clock_step;
    int64_t clock_seen;
};

static struct control nothing;
static struct control *control = &nothing;
static char folder[PATH_MAX];
static size_t folder_length;

__attribute__((constructor)) static void begin(void)
{
    const char *file = getenv("FAULTS_CONTROL"), *named = getenv("FAULTS_FOLDER");
    if (file == NULL || named == NULL)
        return;
    strncpy(folder, named, sizeof folder - 1);
    folder_length = strlen(folder);
    int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    int descriptor = real_open(file, O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return;
    void *mapped = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (mapped != MAP_FAILED)
        control = mapped;
}

static int counted(int kind)
{
    if (!(control->kinds & kind))
        return 0;
    int64_t number = __atomic_add_fetch(&control->seen, 1, __ATOMIC_SEQ_CST);
    int64_t at = control->at;
    if (at == 0 || number < at || (number > at && !control->lasting))
        return 0;
    __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
    errno = (int)control->error;
    return 1;
}

static int path_fails(const char *path, int kind)
{
    if (!(control->kinds & kind) || path == NULL || strncmp(path, folder, folder_length) != 0)
        return 0;
    return counted(kind);
}

static int fails(int descriptor, int kind)
{
    char link[64], path[PATH_MAX];
    if (!(control->kinds & kind))
        return 0;
    int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length < 0)
        return 0;
    path[length] = 0;
    return path_fails(path, kind);
}

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (real == NULL) \
        real = dlsym(RTLD_NEXT, #name)

#define ON_FILE(result, name, kind, parameters, arguments) \
    result name parameters \
    { \
        static result (*real) parameters; \
        if (real == NULL) \
            real = dlsym(RTLD_NEXT, #name); \
        return fails(descriptor, kind) ? -1 : real arguments; \
    }

ON_FILE(ssize_t, write, WRITE, (int descriptor, const void *from, size_t size), (descriptor, from, size))
ON_FILE(ssize_t, pwrite, WRITE, (int descriptor, const void *from, size_t size, off_t at), (descriptor, from, size, at))
ON_FILE(ssize_t, pwrite64, WRITE, (int descriptor, const void *from, size_t size, off64_t at), (descriptor, from, size, at))
ON_FILE(ssize_t, writev, WRITE, (int descriptor, const struct iovec *from, int count), (descriptor, from, count))
ON_FILE(ssize_t, sendfile, WRITE, (int descriptor, int source, off_t *at, size_t size), (descriptor, source, at, size))
ON_FILE(ssize_t, sendfile64, WRITE, (int descriptor, int source, off64_t *at, size_t size), (descriptor, source, at, size))
ON_FILE(ssize_t, read, READ, (int descriptor, void *to, size_t size), (descriptor, to, size))
ON_FILE(ssize_t, pread, READ, (int descriptor, void *to, size_t size, off_t at), (descriptor, to, size, at))
ON_FILE(ssize_t, pread64, READ, (int descriptor, void *to, size_t size, off64_t at), (descriptor, to, size, at))
ON_FILE(int, fsync, SYNC, (int descriptor), (descriptor))
ON_FILE(int, fdatasync, SYNC, (int descriptor), (descriptor))
ON_FILE(int, ftruncate, TRUNCATE, (int descriptor, off_t size), (descriptor, size))
ON_FILE(int, ftruncate64, TRUNCATE, (int descriptor, off64_t size), (descriptor, size))

#define ON_NAME(name, parameters, arguments, path) \
    int name parameters \
    { \
        static int (*real) parameters; \
        if (real == NULL) \
            real = dlsym(RTLD_NEXT, #name); \
        return path_fails(path, NAMES) ? -1 : real arguments; \
    }

ON_NAME(rename, (const char *from, const char *to), (from, to), to)
ON_NAME(link, (const char *from, const char *to), (from, to), to)
ON_NAME(unlink, (const char *path), (path), path)
ON_NAME(mkdir, (const char *path, mode_t mode), (path, mode), path)
ON_NAME(rmdir, (const char *path), (path), path)

#define OPENING(name) \
    int name(const char *path, int flags, ...) \
    { \
        static int (*real)(const char *, int, ...); \
        if (real == NULL) \
            real = dlsym(RTLD_NEXT, #name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && path_fails(path, OPEN)) \
            return -1; \
        return real(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)

static int64_t shift(void)
{
    if (control->clock_at) {
        int64_t number = __atomic_add_fetch(&control->clock_seen, 1, __ATOMIC_SEQ_CST);
        if (number == control->clock_at)
            __atomic_add_fetch(&control->clock_shift, control->clock_step, __ATOMIC_SEQ_CST);
    }
    return control->clock_shift;
}

int clock_gettime(clockid_t clock, struct timespec *time)
{
    REAL(int, clock_gettime, clockid_t, struct timespec *);
    int result = real(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        int64_t moment = time->tv_sec * 1000000000LL + time->tv_nsec + shift();
        time->tv_sec = moment / 1000000000LL;
        time->tv_nsec = moment % 1000000000LL;
    }
    return result;
}

int gettimeofday(struct timeval *time, void *zone)
{
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now))
        return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *kept)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept != NULL)
        *kept = now.tv_sec;
    return now.tv_sec;
}
