package org.werkbank.certification.badge;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The forms in which people hold a badge: plain JSON, baked into SVG or PNG (Open Badges 3.0,
 * section 5.3).
 */
public final class BadgeFile {
  private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] KEYWORD = "openbadgecredential\0".getBytes(StandardCharsets.US_ASCII);

  /** Says no to a name that occurs twice: one reader would take the first, another the last. */
  private static final JsonReaderFactory JSON =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private BadgeFile() {}

  /** The credential in a file; empty if there is none. */
  public static Optional<JsonObject> read(byte[] file) {
    if (file.length > PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length))
      return fromPng(file);
    return text(file)
        .flatMap(text -> text.stripLeading().startsWith("<") ? fromSvg(text) : fromJson(text));
  }

  /** The drawing with the credential inside. */
  static String bake(String svg, String credential) {
    int open = svg.indexOf('>', svg.indexOf("<svg"));
    String data = credential.replace("]]>", "]]\\u003e");
    return svg.substring(0, open)
        + (" xmlns:openbadges=\"" + NAMESPACE + "\">")
        + ("<openbadges:credential><![CDATA[" + data + "]]></openbadges:credential>")
        + svg.substring(open + 1);
  }

  static Optional<JsonObject> fromJson(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonObject> fromSvg(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      // Without a handler of its own the parser prints every fault on standard error.
      builder.setErrorHandler(new DefaultHandler());
      var document = builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      NodeList found = document.getElementsByTagNameNS(NAMESPACE, "credential");
      return found.getLength() == 1 ? fromJson(found.item(0).getTextContent()) : Optional.empty();
    } catch (SAXException | IOException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Chunks are length, type, data, checksum; the credential is the text of an uncompressed iTXt
   * chunk.
   */
  private static Optional<JsonObject> fromPng(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file, PNG.length, file.length - PNG.length);
    while (chunks.remaining() >= 12) {
      int length = chunks.getInt();
      int type = chunks.getInt();
      if (length < 0 || length > chunks.remaining() - 4) return Optional.empty();
      byte[] data = new byte[length];
      chunks.get(data);
      chunks.getInt();
      if (type == 0x69545874 && startsWith(data, KEYWORD))
        return itxt(data).flatMap(BadgeFile::fromJson);
    }
    return Optional.empty();
  }

  /**
   * After the keyword: compression flag, compression method, language, translated keyword, text.
   */
  private static Optional<String> itxt(byte[] data) {
    int at = KEYWORD.length + 2;
    for (int zeros = 0; zeros < 2; at++) {
      if (at >= data.length) return Optional.empty();
      if (data[at] == 0) zeros++;
    }
    return data[KEYWORD.length] == 0
        ? text(Arrays.copyOfRange(data, at, data.length))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] data, byte[] head) {
    return data.length > head.length + 2
        && Arrays.equals(data, 0, head.length, head, 0, head.length);
  }

  /** Strict: bytes that are not UTF-8 are not silently replaced. */
  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
