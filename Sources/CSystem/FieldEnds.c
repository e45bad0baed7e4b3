#include "FieldEnds.h"

#include <stdatomic.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define INTEL 1
#else
#define INTEL 0
#endif

#define BLOCK 64
#define INLINE static inline __attribute__((always_inline))

/// One bit a byte of 64: where the signs stand.
typedef struct masks {
  uint64_t quote, delimiter, feed, equals, carriage;
} masks;

struct found {
  uint32_t *ends;
  uint32_t *records;
  size_t count;
  size_t record_count;
  uint64_t stray;
};
typedef struct found found;

/// Each bit becomes the parity of itself and all below it: ones from an opening quote up to before
/// its closing one.
INLINE uint64_t parity(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

INLINE void put_slowly(uint64_t ends, uint64_t feeds, uint64_t doubles, uint32_t base,
  shim_field_state *state, found *found) {
  while (ends) {
    uint64_t lowest = ends & -ends;
    uint32_t place = base + (uint32_t)__builtin_ctzll(ends);
    if (doubles & (lowest - 1)) state->doubled = 1;
    doubles &= ~(lowest - 1);
    if (feeds & lowest) {
      found->records[found->record_count++] = (uint32_t)found->count;
      place |= SHIM_RECORD_END | (state->doubled ? SHIM_DOUBLED_QUOTES : 0);
      state->doubled = 0;
    }
    found->ends[found->count++] = place;
    ends &= ends - 1;
  }
  if (doubles) state->doubled = 1;
}

/// Looks at 64 bytes; `quotes` is the parity of the quote bits.
///
/// Returns the ends whose places are still to be written; none where that has been done.
INLINE uint64_t look(const masks *m, uint64_t quotes, uint32_t base, shim_field_state *state,
  found *found) {
  uint64_t inside = quotes ^ state->inside;
  uint64_t outside = ~(inside | m->quote);
  uint64_t ends = (m->delimiter | m->feed) & outside;
  if (m->quote | state->closed) {
    // A quote opens only at the start of a cell, behind an equals sign there, or behind the quote
    // that it doubles; what closes must be followed by the end of its cell or its double.
    uint64_t starts = ends << 1 | state->starts;
    uint64_t equals = (m->equals & starts) << 1 | state->equals;
    uint64_t behind = m->quote << 1 | state->quoted;
    uint64_t opens = m->quote & inside;
    uint64_t closes = m->quote & ~inside;
    // A carriage return ends a cell only before its line feed, which may be in the next block.
    uint64_t returns = m->carriage & (m->feed >> 1 | 1ull << 63);
    uint64_t follows = m->delimiter | m->feed | returns | m->quote;
    uint64_t after = closes << 1 | state->closed;
    found->stray |= (opens & ~(starts | equals | behind)) | (after & ~follows);
    uint64_t doubles = after & opens;
    state->closed = closes >> 63;
    state->quoted = m->quote >> 63;
    state->equals = (m->equals & starts) >> 63;
    if (doubles | state->doubled) {
      put_slowly(ends, m->feed, doubles, base, state, found);
      state->starts = ends >> 63;
      state->inside = (uint64_t)((int64_t)inside >> 63);
      return 0;
    }
  } else {
    state->quoted = 0;
    state->equals = (m->equals & (ends << 1 | state->starts)) >> 63;
    if (state->doubled) {
      put_slowly(ends, m->feed, 0, base, state, found);
      state->starts = ends >> 63;
      state->inside = (uint64_t)((int64_t)inside >> 63);
      return 0;
    }
  }
  state->starts = ends >> 63;
  state->inside = (uint64_t)((int64_t)inside >> 63);
  uint64_t feeds = m->feed & ends;
  while (feeds) {
    uint64_t below = (feeds & -feeds) - 1;
    found->records[found->record_count++] =
      (uint32_t)(found->count + (size_t)__builtin_popcountll(ends & below));
    feeds &= feeds - 1;
  }
  return ends;
}

/// Writes the places of ends.
INLINE void put(uint64_t ends, uint32_t base, found *found) {
  uint32_t *out = found->ends + found->count;
  size_t total = (size_t)__builtin_popcountll(ends);
  // Eight at a time without asking how many are left: what is too much is written over.
  size_t written = 0;
  while (written < total) {
    for (int step = 0; step < 8; step++) {
      out[written + (size_t)step] = base + (uint32_t)__builtin_ctzll(ends | (1ull << 63));
      ends &= ends - 1;
    }
    written += 8;
  }
  found->count += total;
}

/// Marks the last fields of the records found since `from`.
INLINE void mark(found *found, size_t from) {
  for (size_t record = from; record < found->record_count; record++) {
    found->ends[found->records[record]] |= SHIM_RECORD_END;
  }
}

// A portable way: eight bytes at a time.

INLINE uint64_t equal_bytes(uint64_t word, uint8_t sign) {
  uint64_t difference = word ^ (0x0101010101010101ull * sign);
  uint64_t low = (difference & 0x7f7f7f7f7f7f7f7full) + 0x7f7f7f7f7f7f7f7full;
  uint64_t zero = ~(low | difference) & 0x8080808080808080ull;
  return (zero >> 7) * 0x0102040810204080ull >> 56;
}

INLINE masks portable_masks(const uint8_t *text, uint8_t delimiter) {
  masks m = {0, 0, 0, 0, 0};
  for (int part = 0; part < 8; part++) {
    uint64_t word;
    memcpy(&word, text + part * 8, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    int shift = part * 8;
    m.quote |= equal_bytes(word, '"') << shift;
    m.delimiter |= equal_bytes(word, delimiter) << shift;
    m.feed |= equal_bytes(word, '\n') << shift;
    m.equals |= equal_bytes(word, '=') << shift;
    m.carriage |= equal_bytes(word, '\r') << shift;
  }
  return m;
}

static void portable(const uint8_t *text, size_t blocks, uint8_t delimiter, uint32_t base,
  shim_field_state *state, found *found) {
  for (size_t block = 0; block < blocks; block++) {
    masks m = portable_masks(text + block * BLOCK, delimiter);
    uint32_t place = base + (uint32_t)(block * BLOCK);
    put(look(&m, parity(m.quote), place, state, found), place, found);
  }
}

#if INTEL

#define AVX2 __attribute__((target("avx2,pclmul,popcnt,bmi,bmi2,lzcnt")))

AVX2 INLINE uint64_t carryless_parity(uint64_t bits) {
  __m128i ones = _mm_set1_epi8((char)0xff);
  __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)bits), ones, 0);
  return (uint64_t)_mm_cvtsi128_si64(product);
}

AVX2 INLINE uint64_t match32(__m256i low, __m256i high, __m256i sign) {
  uint32_t a = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, sign));
  uint32_t b = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, sign));
  return (uint64_t)a | (uint64_t)b << 32;
}

AVX2 static void avx2(const uint8_t *text, size_t blocks, uint8_t delimiter, uint32_t base,
  shim_field_state *state, found *found) {
  __m256i quote = _mm256_set1_epi8('"'), comma = _mm256_set1_epi8((char)delimiter);
  __m256i feed = _mm256_set1_epi8('\n'), equals = _mm256_set1_epi8('=');
  __m256i carriage = _mm256_set1_epi8('\r');
  shim_field_state local = *state;
  for (size_t block = 0; block < blocks; block++) {
    const uint8_t *at = text + block * BLOCK;
    __m256i low = _mm256_loadu_si256((const __m256i *)at);
    __m256i high = _mm256_loadu_si256((const __m256i *)(at + 32));
    masks m = {
      match32(low, high, quote), match32(low, high, comma), match32(low, high, feed),
      match32(low, high, equals), match32(low, high, carriage),
    };
    uint32_t place = base + (uint32_t)(block * BLOCK);
    put(look(&m, carryless_parity(m.quote), place, &local, found), place, found);
  }
  *state = local;
}

#define AVX512 \
  __attribute__((target("avx512f,avx512bw,avx512vbmi2,avx2,pclmul,popcnt,bmi,bmi2,lzcnt")))

/// Writes the places of ends, sixteen at a time.
AVX512 INLINE void put_wide(uint64_t ends, __m512i numbers, uint32_t base, found *found) {
  __m512i places = _mm512_maskz_compress_epi8(ends, numbers);
  __m512i start = _mm512_set1_epi32((int)base);
  uint32_t *out = found->ends + found->count;
  size_t total = (size_t)__builtin_popcountll(ends);
  for (size_t written = 0;;) {
    __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(places));
    _mm512_storeu_si512(out + written, _mm512_add_epi32(wide, start));
    written += 16;
    if (__builtin_expect(written >= total, 1)) break;
    places = _mm512_shuffle_i64x2(places, places, 0x39);
  }
  found->count += total;
}

AVX512 static void avx512(const uint8_t *text, size_t blocks, uint8_t delimiter, uint32_t base,
  shim_field_state *state, found *found) {
  __m512i quote = _mm512_set1_epi8('"'), comma = _mm512_set1_epi8((char)delimiter);
  __m512i feed = _mm512_set1_epi8('\n'), equals = _mm512_set1_epi8('=');
  __m512i carriage = _mm512_set1_epi8('\r');
  uint8_t each[BLOCK];
  for (int number = 0; number < BLOCK; number++) each[number] = (uint8_t)number;
  __m512i numbers = _mm512_loadu_si512(each);
  shim_field_state local = *state;
  for (size_t block = 0; block < blocks; block++) {
    __m512i bytes = _mm512_loadu_si512(text + block * BLOCK);
    masks m = {
      _mm512_cmpeq_epi8_mask(bytes, quote), _mm512_cmpeq_epi8_mask(bytes, comma),
      _mm512_cmpeq_epi8_mask(bytes, feed), _mm512_cmpeq_epi8_mask(bytes, equals),
      _mm512_cmpeq_epi8_mask(bytes, carriage),
    };
    uint32_t place = base + (uint32_t)(block * BLOCK);
    put_wide(look(&m, carryless_parity(m.quote), place, &local, found), numbers, place, found);
  }
  *state = local;
}

#endif

int shim_field_ends_best(void) {
#if INTEL
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul")
    && __builtin_cpu_supports("bmi2"))
  {
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") ? 2 : 1;
  }
#endif
  return 0;
}

static _Atomic int chosen = -1;

void shim_field_ends_use(int way) {
  int best = shim_field_ends_best();
  atomic_store(&chosen, way < 0 || way > best ? best : way);
}

size_t shim_field_ends(
  const uint8_t *text, size_t count, uint8_t delimiter, shim_field_state *state, uint32_t *ends,
  uint32_t *record_ends, size_t *records, int *stray) {
  int way = atomic_load_explicit(&chosen, memory_order_relaxed);
  if (way < 0) {
    shim_field_ends_use(-1);
    way = atomic_load(&chosen);
  }
  found found = {ends, record_ends, 0, 0, 0};
  size_t blocks = count / BLOCK;
  uint8_t rest[BLOCK];
  size_t left = count - blocks * BLOCK;
  // Padded with zeros, which are no sign.
  memset(rest, 0, BLOCK);
  memcpy(rest, text + blocks * BLOCK, left);
  void (*run)(const uint8_t *, size_t, uint8_t, uint32_t, shim_field_state *, struct found *) =
    portable;
#if INTEL
  if (way == 1) run = avx2;
  if (way == 2) run = avx512;
#endif
  run(text, blocks, delimiter, 0, state, &found);
  if (left > 0) {
    // What stands behind the end is not there: it neither follows a quote nor begins a cell.
    shim_field_state before = *state;
    struct found tail = found;
    run(rest, 1, delimiter, (uint32_t)(blocks * BLOCK), state, &tail);
    uint64_t last = text[count - 1];
    if (tail.stray != found.stray && last == '"') {
      // The closing quote is the last byte: nothing follows it yet.
      rest[left] = '\n';
      *state = before;
      tail = found;
      run(rest, 1, delimiter, (uint32_t)(blocks * BLOCK), state, &tail);
      while (tail.count > found.count
        && (tail.ends[tail.count - 1] & SHIM_PLACE) >= count)
      {
        tail.count -= 1;
      }
      while (tail.record_count > found.record_count
        && tail.records[tail.record_count - 1] >= tail.count)
      {
        tail.record_count -= 1;
      }
    }
    found = tail;
  }
  mark(&found, 0);
  *records = found.record_count;
  *stray = found.stray != 0;
  return found.count;
}
