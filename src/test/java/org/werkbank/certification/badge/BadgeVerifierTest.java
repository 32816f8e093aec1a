package org.werkbank.certification.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class BadgeVerifierTest {
  private static final String SIGNED = Badges.signed().toString();
  private static final Verdict.Facts FACTS =
      new Verdict.Facts(
          "KI-Grundschein Produktion", "Z1", "Muster Metallbau GmbH", Badges.AWARDED, Badges.UNTIL);
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>";

  private static final BadgeVerifier VERIFIER = verifier("2027-01-01T00:00:00Z", Set.of());

  @Test
  void anUnchangedBadgeIsValid() {
    assertEquals(new Verdict.Valid(FACTS), judge(SIGNED));
  }

  @Test
  void aBadgeBakedIntoADrawingIsValid() {
    assertEquals(new Verdict.Valid(FACTS), judge(BadgeFile.bake(SVG, SIGNED)));
  }

  @Test
  void aBadgeBakedIntoAPictureIsValid() throws IOException {
    assertEquals(new Verdict.Valid(FACTS), VERIFIER.judge(png(SIGNED), Badges.KEYS));
  }

  @Test
  void afterItsTimeABadgeIsExpired() {
    BadgeVerifier later = verifier("2028-11-23T00:00:00Z", Set.of());
    assertEquals(new Verdict.Expired(FACTS), later.judge(bytes(SIGNED), Badges.KEYS));
  }

  @Test
  void aBadgeOnTheListIsRevokedEvenAfterItsTime() {
    BadgeVerifier listed = verifier("2028-11-23T00:00:00Z", Set.of("urn:uuid:" + Badges.ID));
    assertEquals(new Verdict.Revoked(FACTS), listed.judge(bytes(SIGNED), Badges.KEYS));
  }

  @Test
  void aBadgeOfAnotherIssuerIsUnknown() {
    assertEquals(
        new Verdict.UnknownIssuer(), judge(SIGNED.replace("muster-metall", "andere-firma")));
    assertEquals(new Verdict.UnknownIssuer(), VERIFIER.judge(bytes(SIGNED), Map.of()));
    JsonObject unsigned = Json.createObjectBuilder(Badges.signed()).remove("proof").build();
    assertEquals(new Verdict.UnknownIssuer(), judge(unsigned.toString()));
  }

  @Test
  void aFileWithoutABadgeIsUnreadable() {
    assertEquals(new Verdict.Unreadable(), judge("Hallo"));
    assertEquals(new Verdict.Unreadable(), judge(""));
    assertEquals(new Verdict.Unreadable(), judge(SVG));
    assertEquals(
        new Verdict.Unreadable(),
        VERIFIER.judge(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, Badges.KEYS));
    assertEquals(new Verdict.Unreadable(), judge("[".repeat(100_000)));
    assertEquals(
        new Verdict.Unreadable(),
        judge("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg>&a;</svg>"));
  }

  @Test
  void aNameThatOccursTwiceIsRefused() {
    assertEquals(
        new Verdict.Unreadable(), judge("{\"name\":\"Meisterbrief\"," + SIGNED.substring(1)));
  }

  @Test
  void anAddedClaimIsNoticed() {
    JsonObject more =
        Json.createObjectBuilder(Badges.signed()).add("evidence", "urn:example:all").build();
    assertInstanceOf(Verdict.Altered.class, judge(more.toString()));
  }

  /**
   * Any byte anywhere in the file, replaced, removed or doubled: the file is never called valid.
   */
  @Test
  void oneAlteredByteIsEnough() {
    Random random = new Random(20261122);
    byte[] original = bytes(SIGNED);
    for (int round = 0; round < 400; round++) {
      int at = random.nextInt(original.length);
      byte[] altered = mutate(original, at, random);
      Verdict verdict = VERIFIER.judge(altered, Badges.KEYS);
      if (verdict instanceof Verdict.Valid) {
        fail("byte " + at + " altered unnoticed: " + new String(altered, StandardCharsets.UTF_8));
      }
    }
  }

  /** Every value and every name in turn. */
  @Test
  void everyWordOfTheBadgeIsUnderTheSignature() {
    var words = java.util.regex.Pattern.compile("\"([^\"]+)\"").matcher(SIGNED);
    int seen = 0;
    while (words.find()) {
      String altered = SIGNED.substring(0, words.end(1)) + "x" + SIGNED.substring(words.end(1));
      assertFalse(judge(altered) instanceof Verdict.Valid, words.group());
      seen++;
    }
    assertFalse(seen < 80, "only " + seen + " words");
  }

  private static byte[] mutate(byte[] original, int at, Random random) {
    byte[] altered = original.clone();
    byte[] printable = "abcxyzABCXYZ0123456789-:/.".getBytes(StandardCharsets.US_ASCII);
    do {
      altered[at] =
          random.nextBoolean()
              ? printable[random.nextInt(printable.length)]
              : (byte) random.nextInt(256);
    } while (altered[at] == original[at]);
    return altered;
  }

  private static BadgeVerifier verifier(String now, Set<String> revoked) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new BadgeVerifier(
        new DataIntegrity(new Contexts()), Badges.ISSUER, revoked::contains, clock);
  }

  private static Verdict judge(String text) {
    return VERIFIER.judge(bytes(text), Badges.KEYS);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The smallest file that is built like a PNG with a badge in it. */
  private static byte[] png(String credential) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, "IHDR", new byte[13]);
    chunk(out, "iTXt", bytes("openbadgecredential\0\0\0\0\0" + credential));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes(type));
    crc.update(data);
    out.writeInt(data.length);
    out.write(bytes(type));
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
