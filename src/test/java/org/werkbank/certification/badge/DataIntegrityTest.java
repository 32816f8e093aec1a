package org.werkbank.certification.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * The published vector of W3C Data Integrity EdDSA Cryptosuites 1.0, appendix B.1 (w3c/vc-di-eddsa,
 * TestVectors).
 */
class DataIntegrityTest {
  static final PublicKey PUBLIC =
      Multikey.publicKey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
  static final PrivateKey PRIVATE =
      Multikey.privateKey("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq");
  private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
  private static final String METHOD =
      "https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
  private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");
  private static final String VECTOR =
      """
      {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
        "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
        "type": ["VerifiableCredential", "AlumniCredential"],
        "name": "Alumni Credential",
        "description": "A minimum viable example of an Alumni Credential.",
        "issuer": "https://vc.example/issuers/5678",
        "validFrom": "2023-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}
      }
      """;

  private final Contexts contexts = new Contexts();
  private final DataIntegrity integrity = new DataIntegrity(this::withExamples);

  /**
   * The context of the examples gives every unknown word an address; it belongs to this vector
   * only.
   */
  private com.apicatalog.jsonld.document.Document withExamples(
      URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (!address.toString().equals(EXAMPLES)) return contexts.loadDocument(address, options);
    return JsonDocument.of(
        new StringReader(
            "{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}"));
  }

  @Test
  void aPublishedDocumentGetsThePublishedSignature() {
    JsonObject signed = integrity.sign(json(VECTOR), PRIVATE, METHOD, CREATED);

    assertEquals(
        "z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9",
        signed.getJsonObject("proof").getString("proofValue"));
  }

  @Test
  void thePublishedProofConfigurationHasThePublishedCanonicalForm() throws Canonical.Unsignable {
    JsonObject configuration =
        json(
            """
            {
              "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2023-02-24T23:36:38Z",
              "verificationMethod": "%s", "proofPurpose": "assertionMethod",
              "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"]
            }
            """
                .formatted(METHOD));

    assertEquals(
        """
        _:c14n0 <http://purl.org/dc/terms/created> "2023-02-24T23:36:38Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
        _:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/security#DataIntegrityProof> .
        _:c14n0 <https://w3id.org/security#cryptosuite> "eddsa-rdfc-2022"^^<https://w3id.org/security#cryptosuiteString> .
        _:c14n0 <https://w3id.org/security#proofPurpose> <https://w3id.org/security#assertionMethod> .
        _:c14n0 <https://w3id.org/security#verificationMethod> <https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2> .
        """,
        new Canonical(this::withExamples).nquads(configuration));
  }

  @Test
  void thePublishedSignatureFitsAndFitsNoOtherText() {
    JsonObject signed = integrity.sign(json(VECTOR), PRIVATE, METHOD, CREATED);

    assertTrue(integrity.fits(signed, PUBLIC));
    assertFalse(
        integrity.fits(
            Json.createObjectBuilder(signed).add("name", "Alumni credential").build(), PUBLIC));
  }

  @Test
  void keysKeepTheirTextBothWays() {
    assertEquals("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", Multikey.encode(PUBLIC));
    assertEquals("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq", Multikey.encode(PRIVATE));
  }

  @Test
  void aContextThatIsNotBundledIsAnErrorAndNeverFetched() {
    JsonObject document = json(VECTOR.replace("examples/v2", "examples/v3"));

    assertThrows(
        IllegalArgumentException.class, () -> integrity.sign(document, PRIVATE, METHOD, CREATED));
  }

  @Test
  void aWordNoContextKnowsCannotBeSmuggledIn() {
    DataIntegrity strict = new DataIntegrity(contexts);
    JsonObject plain =
        json(
            """
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "issuer": "https://vc.example/i", "credentialSubject": {"id": "urn:example:a", "name": "A"}}
            """);
    JsonObject signed = strict.sign(plain, PRIVATE, METHOD, CREATED);

    assertTrue(strict.fits(signed, PUBLIC));
    assertFalse(strict.fits(Json.createObjectBuilder(signed).add("grade", "best").build(), PUBLIC));
    assertFalse(
        strict.fits(Json.createObjectBuilder(signed).addNull("description").build(), PUBLIC));
    assertFalse(strict.fits(Json.createObjectBuilder(signed).add("@graph", "x").build(), PUBLIC));
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
