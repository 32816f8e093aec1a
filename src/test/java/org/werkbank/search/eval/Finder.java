package org.werkbank.search.eval;

import java.util.List;

/** Something that finds. */
interface Finder {
  /** Addresses without language of the first ten in the language the person reads, none twice. */
  List<String> find(Judged judged);
}
