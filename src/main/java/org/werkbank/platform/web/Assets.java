package org.werkbank.platform.web;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts, fonts and drawings of the application, read once, compressed once. Their
 * address carries one digest of them all, so a browser may keep them for a year and never has an
 * old one.
 */
final class Assets {
  static final String FOLDER = "/assets/";
  private static final String HOLDER = "werkbank.assets";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");
  private static final Set<String> COMPRESSED_ALREADY = Set.of("png", "woff2");

  /** One file. Zipped is null where compressing brings nothing. */
  record Asset(String type, byte[] plain, byte[] zipped) {}

  private final Map<String, Asset> files = new TreeMap<>();
  private final String digest;

  private Assets(ServletContext context) {
    collect(context, "/resources/");
    digest = digestOf(files);
  }

  static synchronized Assets of(ServletContext context) {
    if (context.getAttribute(HOLDER) instanceof Assets assets) return assets;
    Assets assets = new Assets(context);
    context.setAttribute(HOLDER, assets);
    return assets;
  }

  /** Address of a file in a folder of {@code webapp/resources}, if there is one. */
  Optional<String> address(String folder, String name) {
    String path = folder + "/" + name;
    return files.containsKey(path) ? Optional.of(FOLDER + digest + "/" + path) : Optional.empty();
  }

  Optional<Asset> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private void collect(ServletContext context, String folder) {
    Set<String> entries = context.getResourcePaths(folder);
    if (entries == null) return;
    for (String entry : entries) {
      String ending = entry.substring(entry.lastIndexOf('.') + 1);
      if (entry.endsWith("/")) collect(context, entry);
      else if (TYPES.containsKey(ending))
        files.put(entry.substring("/resources/".length()), read(context, entry, ending));
    }
  }

  private static Asset read(ServletContext context, String path, String ending) {
    try (InputStream file = context.getResourceAsStream(path)) {
      byte[] plain = file.readAllBytes();
      if (COMPRESSED_ALREADY.contains(ending)) return new Asset(TYPES.get(ending), plain, null);
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(plain);
      }
      return new Asset(TYPES.get(ending), plain, zipped.toByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digestOf(Map<String, Asset> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, asset) -> {
            sha.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            sha.update(asset.plain());
          });
      return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
