package org.werkbank.workforce;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list can be exported as. */
public enum ListFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv; charset=UTF-8");

  private final String mediaType;

  ListFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Also the end of the file name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this code. */
  public static Optional<ListFormat> of(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }
}
