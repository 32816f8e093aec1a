package org.werkbank.search.eval;

/** Addresses as the judgement list writes them. */
final class Addresses {
  private Addresses() {}

  /** The same place whatever its language. */
  static String withoutLanguage(String address) {
    String bare = address.replaceFirst("([?&])lang=\\w+&?", "$1");
    return bare.replaceFirst("[?&](?=#|$)", "");
  }
}
