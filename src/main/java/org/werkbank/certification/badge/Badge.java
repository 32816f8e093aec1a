package org.werkbank.certification.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What a badge says, in one language (curriculum 6.3). No score, no attempt, no time on task, and
 * the name only as a salted hash.
 *
 * @param credential id of this badge
 * @param subject random, made for this certificate alone, so that two certificates cannot be linked
 * @param awarded from when it is valid
 * @param firstAwarded the same, or when the first of those was awarded that it renews
 * @param name of the holder, hashed when written
 */
public record Badge(
    UUID credential,
    UUID subject,
    String name,
    String salt,
    Instant awarded,
    Instant firstAwarded,
    Instant validUntil,
    Achievement achievement) {
  private static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  /**
   * What was achieved, the same for everybody.
   *
   * @param address of this language of this version
   * @param other address of the other language
   * @param criteria the rules in plain words
   */
  public record Achievement(
      String address,
      String other,
      String otherLanguage,
      String code,
      int version,
      String language,
      String title,
      String description,
      String criteria,
      List<String> tags,
      List<Alignment> alignments) {
    public Achievement {
      tags = List.copyOf(tags);
      alignments = List.copyOf(alignments);
    }

    /** The part of a badge, and what is served at its address. */
    public JsonObject json() {
      JsonArrayBuilder named = Json.createArrayBuilder();
      tags.forEach(named::add);
      JsonArrayBuilder targets = Json.createArrayBuilder();
      alignments.forEach(alignment -> targets.add(alignment.json()));
      return Json.createObjectBuilder()
          .add("id", address)
          .add("type", Json.createArrayBuilder().add("Achievement"))
          .add("achievementType", "Certificate")
          .add("humanCode", code)
          .add("version", Integer.toString(version))
          .add("inLanguage", language)
          .add("name", title)
          .add("description", description)
          .add("criteria", Json.createObjectBuilder().add("narrative", criteria))
          .add("tag", named)
          .add("alignment", targets)
          .add("related", Json.createArrayBuilder().add(related()))
          .build();
    }

    /** The same as a document of its own. */
    public JsonObject document() {
      return Json.createObjectBuilder()
          .add("@context", IssuerProfile.contexts())
          .addAll(Json.createObjectBuilder(json()))
          .build();
    }

    private JsonObjectBuilder related() {
      return Json.createObjectBuilder()
          .add("id", other)
          .add("type", Json.createArrayBuilder().add("Related"))
          .add("inLanguage", otherLanguage);
    }
  }

  /** A competence or framework that the achievement belongs to. */
  public record Alignment(String name, String address, String code) {
    JsonObjectBuilder json() {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("type", Json.createArrayBuilder().add("Alignment"))
              .add("targetName", name)
              .add("targetUrl", address);
      return code.isEmpty() ? json : json.add("targetCode", code);
    }
  }

  /** The credential before it is signed. */
  public JsonObject unsigned(IssuerProfile issuer) {
    return Json.createObjectBuilder()
        .add("@context", IssuerProfile.contexts())
        .add("id", "urn:uuid:" + credential)
        .add(
            "type",
            Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
        .add("name", achievement.title())
        .add("description", achievement.description())
        .add("issuer", issuer.reference())
        .add("validFrom", seconds(awarded))
        .add("validUntil", seconds(validUntil))
        .add("awardedDate", seconds(firstAwarded))
        .add("credentialSubject", holder())
        .add("credentialSchema", Json.createArrayBuilder().add(schema()))
        .add("credentialStatus", status(issuer))
        .build();
  }

  private JsonObjectBuilder holder() {
    JsonObjectBuilder identity =
        Json.createObjectBuilder()
            .add("type", "IdentityObject")
            .add("identityType", "name")
            .add("hashed", true)
            .add("identityHash", HolderName.openBadgesHash(name, salt))
            .add("salt", salt);
    return Json.createObjectBuilder()
        .add("id", "urn:uuid:" + subject)
        .add("type", Json.createArrayBuilder().add("AchievementSubject"))
        .add("identifier", Json.createArrayBuilder().add(identity))
        .add("achievement", achievement.json());
  }

  private static JsonObjectBuilder schema() {
    return Json.createObjectBuilder()
        .add("id", SCHEMA)
        .add("type", "1EdTechJsonSchemaValidator2019");
  }

  private static JsonObjectBuilder status(IssuerProfile issuer) {
    return Json.createObjectBuilder()
        .add("id", issuer.statusAddress())
        .add("type", "1EdTechRevocationList");
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
