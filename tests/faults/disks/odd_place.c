/* A place that cannot do everything, such as a shared folder of a virtual machine, an older network
 * share or some file systems that run as a program: it cannot flush a folder ("folder"), refuses to
 * change who may read a file ("mode"), or takes no times ("times") or locks ("lock") from outside.
 *
 * ODD_PLACE names what it cannot do, ODD_PLACE_FOLDER is the folder it holds for.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static int lacks(const char *what) {
    const char *odd = getenv("ODD_PLACE");
    return odd && strstr(odd, what);
}

static int lies_there(const char *path) {
    const char *folder = getenv("ODD_PLACE_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Whether an open file lies there; only a folder counts where only_folder is set. */
static int open_there(int handle, int only_folder) {
    char link[64], path[PATH_MAX];
    struct stat state;
    if (fstat(handle, &state) || (only_folder && !S_ISDIR(state.st_mode))) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return lies_there(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define REFUSE(code) do { errno = code; return -1; } while (0)

int fsync(int handle) {
    if (lacks("folder") && open_there(handle, 1)) REFUSE(EINVAL);
    return REAL(fsync)(handle);
}

int fdatasync(int handle) {
    if (lacks("folder") && open_there(handle, 1)) REFUSE(EINVAL);
    return REAL(fdatasync)(handle);
}

int chmod(const char *path, mode_t mode) {
    if (lacks("mode") && lies_there(path)) REFUSE(EOPNOTSUPP);
    return REAL(chmod)(path, mode);
}

int fchmod(int handle, mode_t mode) {
    if (lacks("mode") && open_there(handle, 0)) REFUSE(EOPNOTSUPP);
    return REAL(fchmod)(handle, mode);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
    if (lacks("mode") && lies_there(path)) REFUSE(EOPNOTSUPP);
    return REAL(fchmodat)(folder, path, mode, flags);
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
    if (lacks("times") && lies_there(path)) REFUSE(EPERM);
    return REAL(utimensat)(folder, path, times, flags);
}

int flock(int handle, int operation) {
    if (lacks("lock") && open_there(handle, 1)) REFUSE(EBADF);
    return REAL(flock)(handle, operation);
}
