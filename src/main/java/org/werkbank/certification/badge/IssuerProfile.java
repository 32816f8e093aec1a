package org.werkbank.certification.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who issues, and the documents that everybody may fetch to check it.
 *
 * @param base public address of the platform, without a slash at the end
 * @param name legal entity
 */
public record IssuerProfile(String base, String name) {
  private static final String KEYS = "/issuer/keys/";

  /**
   * Gives {@code verificationMethod} and {@code assertionMethod} their meaning; only named, never
   * read here.
   */
  private static final String DID = "https://www.w3.org/ns/did/v1";

  public IssuerProfile {
    base = base.replaceAll("/+$", "");
  }

  /** Id of the issuer in every badge. */
  public String address() {
    return base + "/issuer";
  }

  /** Address of a public key; {@code verificationMethod} of a proof. */
  public String keyAddress(String id) {
    return base + KEYS + id;
  }

  /** The key id in such an address; empty for any other address. */
  Optional<String> keyId(String address) {
    boolean ours = address.startsWith(base + KEYS);
    return ours ? Optional.of(address.substring((base + KEYS).length())) : Optional.empty();
  }

  /** Address of the revocation list. */
  public String statusAddress() {
    return base + "/status/revoked";
  }

  /** Where a person checks a certificate. */
  public String verificationAddress(UUID certificate) {
    return base + "/v/" + certificate;
  }

  JsonObject reference() {
    return Json.createObjectBuilder()
        .add("id", address())
        .add("type", Json.createArrayBuilder().add("Profile"))
        .add("name", name)
        .add("url", base)
        .build();
  }

  /**
   * The profile with the keys it vouches for: an Open Badges profile and a controlled identifier
   * document in one.
   */
  public JsonObject document(Map<String, PublicKey> keys) {
    JsonArrayBuilder methods = Json.createArrayBuilder();
    keys.forEach((id, key) -> methods.add(key(id, key)));
    JsonArrayBuilder addresses = Json.createArrayBuilder();
    keys.keySet().forEach(id -> addresses.add(keyAddress(id)));
    return Json.createObjectBuilder()
        .add(
            "@context",
            Json.createArrayBuilder().add(DID).add(Contexts.MULTIKEY).add(Contexts.OPEN_BADGES))
        .addAll(Json.createObjectBuilder(reference()))
        .add("verificationMethod", methods)
        .add("assertionMethod", addresses)
        .build();
  }

  /** One public key as a document of its own. */
  public JsonObject keyDocument(String id, PublicKey key) {
    return Json.createObjectBuilder()
        .add("@context", Json.createArrayBuilder().add(Contexts.MULTIKEY))
        .addAll(Json.createObjectBuilder(key(id, key)))
        .build();
  }

  /** The list of credentials taken back: ids and nothing that says whose they were. */
  public JsonObject revocationList(Collection<Revocation> revocations) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Revocation one : revocations) {
      list.add(
          Json.createObjectBuilder()
              .add("id", "urn:uuid:" + one.credential())
              .add("revoked", true)
              .add("revocationReason", one.reason()));
    }
    return Json.createObjectBuilder()
        .add("id", statusAddress())
        .add("type", "1EdTechRevocationList")
        .add("issuer", address())
        .add("revokedCredential", list)
        .build();
  }

  /** One line of the revocation list. */
  public record Revocation(UUID credential, String reason) {}

  static JsonArrayBuilder contexts() {
    return Json.createArrayBuilder()
        .add(Contexts.CREDENTIALS)
        .add(Contexts.OPEN_BADGES)
        .add(Contexts.OPEN_BADGES_EXTENSIONS);
  }

  private JsonObject key(String id, PublicKey key) {
    return Json.createObjectBuilder()
        .add("id", keyAddress(id))
        .add("type", "Multikey")
        .add("controller", address())
        .add("publicKeyMultibase", Multikey.encode(key))
        .build();
  }
}
