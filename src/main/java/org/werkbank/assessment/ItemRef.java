package org.werkbank.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One item of one published course version: what it says never changes. */
record ItemRef(UUID version, String item) {

  /** {@code version/item version/item …}, as it is stored. */
  static String stored(List<ItemRef> refs) {
    return refs.stream()
        .map(ref -> ref.version() + "/" + ref.item())
        .collect(Collectors.joining(" "));
  }

  /** The reverse of {@link #stored}. */
  static List<ItemRef> read(String stored) {
    return Arrays.stream(stored.split(" "))
        .filter(ref -> !ref.isEmpty())
        .map(ItemRef::one)
        .toList();
  }

  private static ItemRef one(String stored) {
    int slash = stored.indexOf('/');
    return new ItemRef(UUID.fromString(stored.substring(0, slash)), stored.substring(slash + 1));
  }
}
