package org.werkbank.exercise.type.wordmachine;

/**
 * The words of the machine as numbers, the same in every language. A number stands for a pair of
 * words, one German and one English, so that the machine writes the same sentence in both.
 */
final class Words {
  static final int ASSETS = 12;
  static final int PARTS = 6;
  static final int FRAMES = 4;

  static final int END = 0;
  static final int AT = 1;
  static final int WITHOUT = 2;
  static final int FINDING = 3;

  /** Words between the asset and the part, for each of the four kinds of sentence. */
  static final int[] FRAME_LENGTH = {4, 5, 4, 5};

  private static final int FRAME = 10;
  private static final int ASSET = 100;
  private static final int PART = 200;
  private static final int UNIT = 300;
  private static final int VALUE = 1000;

  private Words() {}

  static int asset(int asset) {
    return ASSET + asset;
  }

  static int part(int part) {
    return PART + part;
  }

  static int unit(int part) {
    return UNIT + part;
  }

  static int value(int value) {
    return VALUE + value;
  }

  static int frame(int frame, int place) {
    return FRAME * (frame + 1) + place;
  }

  /** What a number stands for. */
  enum Kind {
    WORD,
    FRAME,
    ASSET,
    PART,
    UNIT,
    VALUE
  }

  static Kind kind(int word) {
    if (word >= VALUE) return Kind.VALUE;
    if (word >= UNIT) return Kind.UNIT;
    if (word >= PART) return Kind.PART;
    if (word >= ASSET) return Kind.ASSET;
    return word >= FRAME ? Kind.FRAME : Kind.WORD;
  }

  /** Which asset, part, unit or value; for a word of a frame ten times the frame plus its place. */
  static int number(int word) {
    return switch (kind(word)) {
      case VALUE -> word - VALUE;
      case UNIT -> word - UNIT;
      case PART -> word - PART;
      case ASSET -> word - ASSET;
      case FRAME -> word - FRAME;
      case WORD -> word;
    };
  }

  /** Asset, frame, part, "at": everything before the value. */
  static int[] question(int asset, int part, int frame) {
    int[] words = new int[FRAME_LENGTH[frame] + 3];
    words[0] = asset(asset);
    for (int place = 0; place < FRAME_LENGTH[frame]; place++)
      words[place + 1] = frame(frame, place);
    words[words.length - 2] = part(part);
    words[words.length - 1] = AT;
    return words;
  }
}
