package org.werkbank.certification;

/** The programmes that come with the program, as after a start. */
public final class ShippedProgrammes {
  private ShippedProgrammes() {}

  /** Those of {@code courses/programmes.yaml}. */
  public static Programmes read() {
    Programmes programmes = new Programmes();
    programmes.load();
    return programmes;
  }
}
