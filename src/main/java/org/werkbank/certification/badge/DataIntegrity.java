package org.werkbank.certification.badge;

import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Signs and checks with cryptosuite {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites
 * 1.0, section 3.2): SHA-256 of the canonical proof configuration, followed by SHA-256 of the
 * canonical document, signed with Ed25519.
 */
public final class DataIntegrity {
  private static final String SUITE = "eddsa-rdfc-2022";
  private static final String TYPE = "DataIntegrityProof";
  private static final String PURPOSE = "assertionMethod";
  private static final int SIGNATURE_LENGTH = 64;

  private final Canonical canonical;

  public DataIntegrity(DocumentLoader contexts) {
    canonical = new Canonical(contexts);
  }

  /**
   * The document with its proof.
   *
   * @param document without {@code proof}; every term known to its contexts
   * @param method address of the public key
   * @throws IllegalArgumentException if a part of the document would stay outside the signature
   */
  public JsonObject sign(JsonObject document, PrivateKey key, String method, Instant created) {
    JsonObject options =
        Json.createObjectBuilder()
            .add("type", TYPE)
            .add("cryptosuite", SUITE)
            .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
            .add("verificationMethod", method)
            .add("proofPurpose", PURPOSE)
            .build();
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(hashes(document, options));
      String value = "z" + Base58.encode(signature.sign());
      JsonObject proof = Json.createObjectBuilder(options).add("proofValue", value).build();
      return Json.createObjectBuilder(document).add("proof", proof).build();
    } catch (Canonical.Unsignable e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether the proof fits every word of the document. The caller decides whose key {@code method}
   * is.
   *
   * @see #method(JsonObject)
   */
  public boolean fits(JsonObject signed, PublicKey key) {
    if (!(signed.get("proof") instanceof JsonObject proof) || !isOurs(proof)) return false;
    JsonObject document = Json.createObjectBuilder(signed).remove("proof").build();
    JsonObject options = Json.createObjectBuilder(proof).remove("proofValue").build();
    try {
      byte[] value = Base58.decode(proof.getString("proofValue").substring(1));
      if (value.length != SIGNATURE_LENGTH) return false;
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(hashes(document, options));
      return signature.verify(value);
    } catch (Canonical.Unsignable | GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Address of the key the proof names; empty text if there is none. */
  public static String method(JsonObject signed) {
    return signed.get("proof") instanceof JsonObject proof ? text(proof, "verificationMethod") : "";
  }

  private static boolean isOurs(JsonObject proof) {
    return text(proof, "type").equals(TYPE)
        && text(proof, "cryptosuite").equals(SUITE)
        && text(proof, "proofPurpose").equals(PURPOSE)
        && text(proof, "proofValue").startsWith("z");
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }

  private byte[] hashes(JsonObject document, JsonObject options)
      throws Canonical.Unsignable, GeneralSecurityException {
    if (!document.containsKey("@context")) throw new Canonical.Unsignable("no @context");
    JsonObject configuration =
        Json.createObjectBuilder(options).add("@context", document.get("@context")).build();
    byte[] first = sha256(canonical.nquads(configuration));
    byte[] second = sha256(canonical.nquads(document));
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] sha256(String text) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
