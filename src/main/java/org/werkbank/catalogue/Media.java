package org.werkbank.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.html.Drawing;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * The pictures of a package, checked: drawings to be put into the page, pixel pictures to be
 * linked.
 */
final class Media {
  private final Map<String, Drawing> drawings = new HashMap<>();
  private final CoursePackage files;
  private final String address;

  private Media(CoursePackage files, String address) {
    this.files = files;
    this.address = address;
  }

  /**
   * Reads all pictures and tells what is wrong with them.
   *
   * @param address under which pixel pictures are served, with a slash at the end
   */
  static Media read(CoursePackage files, String address, Faults faults) {
    Media media = new Media(files, address);
    for (String path : files.paths()) {
      if (path.startsWith("media/")) media.check(path, files.file(path).orElseThrow(), faults);
    }
    return media;
  }

  private void check(String path, byte[] bytes, Faults faults) {
    if (path.endsWith(".svg")) {
      Drawing.Reading reading = Drawing.read(bytes);
      if (reading instanceof Drawing.Valid valid) drawings.put(path, valid.drawing());
      if (reading instanceof Drawing.Refused refused)
        refused.problems().forEach(found -> tell(path, found, faults));
    } else if (!pixels(bytes, path)) {
      faults.add(path, 0, "problem.catalogue.mediaKind");
    }
  }

  private static void tell(String path, Drawing.Problem found, Faults faults) {
    switch (found.kind()) {
      case ELEMENT ->
          faults.add(path, found.line(), "problem.catalogue.drawingElement", found.what());
      case ATTRIBUTE ->
          faults.add(path, found.line(), "problem.catalogue.drawingAttribute", found.what());
      case VALUE -> faults.add(path, found.line(), "problem.catalogue.drawingValue", found.what());
      case VIEW_BOX -> faults.add(path, found.line(), "problem.catalogue.drawingViewBox");
      case ROOT -> faults.add(path, found.line(), "problem.catalogue.drawingRoot");
      case DAMAGED -> faults.add(path, found.line(), "problem.catalogue.drawingDamaged");
    }
  }

  private static boolean pixels(byte[] bytes, String path) {
    if (path.endsWith(".png")) return begins(bytes, 0, "\u0089PNG");
    return begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP");
  }

  private static boolean begins(byte[] bytes, int from, String letters) {
    if (bytes.length < from + letters.length()) return false;
    for (int i = 0; i < letters.length(); i++) {
      if ((bytes[from + i] & 0xFF) != letters.charAt(i)) return false;
    }
    return true;
  }

  /**
   * The file that is meant: the one of this language if there are two, else the one with this name.
   */
  Optional<String> find(String path, Language language) {
    int dot = path.lastIndexOf('.');
    if (!path.startsWith("media/") || dot < 0) return Optional.empty();
    String own = path.substring(0, dot) + '.' + language.code() + path.substring(dot);
    if (files.has(own)) return Optional.of(own);
    return files.has(path) ? Optional.of(path) : Optional.empty();
  }

  /**
   * The picture with a sentence that says what is to be seen; empty if there is none or it is
   * faulty.
   */
  Optional<SafeHtml> show(String path, Language language, String label) {
    return find(path, language)
        .flatMap(
            file ->
                file.endsWith(".svg")
                    ? Optional.ofNullable(drawings.get(file))
                        .map(drawing -> drawing.labelled(label))
                    : Optional.of(Drawing.pixels(address + name(file), label)));
  }

  /** The picture where the words beside it say everything. */
  Optional<SafeHtml> decorate(String path, Language language) {
    return find(path, language)
        .flatMap(
            file ->
                file.endsWith(".svg")
                    ? Optional.ofNullable(drawings.get(file)).map(Drawing::decorative)
                    : Optional.of(Drawing.pixels(address + name(file), "")));
  }

  private static String name(String file) {
    return file.substring("media/".length());
  }
}
