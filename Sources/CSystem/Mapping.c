#define _GNU_SOURCE
#include "CSystem.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

// Reading a mapped page that the file no longer has raises SIGBUS, which ends the program. Nobody
// can rule that out beforehand: a file may be shortened at any time. So the signal is caught, zeros
// are put where the pages were, and the mapping is marked: its bytes must not be used.

enum { largest_count = 64 };

static struct {
  _Atomic(uintptr_t) start;
  _Atomic(size_t) size;
  atomic_int broken;
} mappings[largest_count];

static struct sigaction previous;
static uintptr_t page_size;

static void on_missing_page(int number, siginfo_t *info, void *context) {
  (void)context;
  uintptr_t at = (uintptr_t)info->si_addr;
  for (int index = 0; info->si_code > 0 && index < largest_count; index++) {
    uintptr_t start = atomic_load(&mappings[index].start);
    size_t size = atomic_load(&mappings[index].size);
    if (start < page_size || at < start || at - start >= size) continue;
    uintptr_t page = at & ~(page_size - 1);
    atomic_store(&mappings[index].broken, 1);
    if (mmap(
          (void *)page, start + size - page, PROT_READ,
          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0) != MAP_FAILED) {
      return;
    }
  }
  // Not ours: whoever was there before gets it, now or when the instruction is tried again.
  sigaction(number, &previous, NULL);
  if (info->si_code <= 0) raise(number);
}

static void catch_missing_pages(void) {
  page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  struct sigaction action = {.sa_sigaction = on_missing_page, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &previous);
}

const void *shim_map(int descriptor, size_t size) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, catch_missing_pages);
  int slot = 0;
  for (; slot < largest_count; slot++) {
    uintptr_t none = 0;
    if (atomic_compare_exchange_strong(&mappings[slot].start, &none, 1)) break;
  }
  if (slot == largest_count) return NULL;
  void *address = mmap(NULL, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (address == MAP_FAILED) {
    atomic_store(&mappings[slot].start, 0);
    return NULL;
  }
  atomic_store(&mappings[slot].broken, 0);
  atomic_store(&mappings[slot].size, size);
  atomic_store(&mappings[slot].start, (uintptr_t)address);
  madvise(address, size, MADV_SEQUENTIAL);
  return address;
}

int shim_map_is_broken(const void *address) {
  for (int slot = 0; slot < largest_count; slot++) {
    if (atomic_load(&mappings[slot].start) == (uintptr_t)address) {
      return atomic_load(&mappings[slot].broken);
    }
  }
  return 0;
}

void shim_unmap(const void *address, size_t size) {
  for (int slot = 0; slot < largest_count; slot++) {
    uintptr_t expected = (uintptr_t)address;
    if (atomic_compare_exchange_strong(&mappings[slot].start, &expected, 1)) {
      munmap((void *)address, size);
      atomic_store(&mappings[slot].start, 0);
      return;
    }
  }
}
