package org.werkbank.certification.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The JSON-LD contexts a badge may name, from {@code third-party/json-ld}. Any other address is an
 * error: a context from the net could change what a signed text means.
 */
public final class Contexts implements DocumentLoader {
  public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  public static final String OPEN_BADGES =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
  public static final String OPEN_BADGES_EXTENSIONS =
      "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
  public static final String DATA_INTEGRITY = "https://w3id.org/security/data-integrity/v2";
  public static final String MULTIKEY = "https://w3id.org/security/multikey/v1";

  private static final Map<String, String> FILES =
      Map.of(
          CREDENTIALS, "credentials-v2.jsonld",
          OPEN_BADGES, "context-3.0.3.js",
          OPEN_BADGES_EXTENSIONS, "context-extensions.js",
          DATA_INTEGRITY, "data-integrity-v2.jsonld",
          MULTIKEY, "multikey-v1.jsonld");

  private final Map<String, Document> documents = new HashMap<>();

  public Contexts() {
    FILES.forEach((address, file) -> documents.put(address, read(address, file)));
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    Document document = documents.get(address.toString());
    if (document == null)
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not bundled: " + address);
    return document;
  }

  /** The outermost braces are the JSON; some packages carry it inside a JavaScript file. */
  private static Document read(String address, String file) {
    try (InputStream in = Contexts.class.getResourceAsStream("/third-party/json-ld/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String json = text.substring(text.indexOf('{'), text.lastIndexOf('}') + 1);
      JsonDocument document = JsonDocument.of(new StringReader(json));
      document.setDocumentUrl(URI.create(address));
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException("unreadable context " + file, e);
    }
  }
}
