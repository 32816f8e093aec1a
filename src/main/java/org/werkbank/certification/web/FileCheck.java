package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.badge.Verdict;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Invalid;

/**
 * Judges a badge file that somebody chose or pasted, in the viewer's words. Nothing of it is kept.
 */
@RequestScoped
public class FileCheck {
  private static final int KIBIBYTE = 1024;
  private static final int LARGEST = 256 * KIBIBYTE;
  private static final String PICTURE = "data:image/png;base64,";

  @Inject Issuer issuer;
  @Inject Viewer viewer;
  @Inject Days days;

  /**
   * What is shown about a file.
   *
   * @param facts what the signed text says; empty if nothing in it can be trusted
   */
  public record Answer(String tone, String icon, String word, String meaning, String facts) {}

  /**
   * Checks the signature over every word.
   *
   * @throws Invalid if there is nothing, or more than a badge can be
   */
  Answer judge(String badge) {
    if (badge.isBlank()) throw new Invalid("problem.certification.badgeMissing");
    byte[] file = bytes(badge);
    if (file.length > LARGEST)
      throw new Invalid("problem.certification.badgeTooLarge", LARGEST / KIBIBYTE);
    Verdict verdict = issuer.judge(file);
    if (verdict instanceof Verdict.Valid valid)
      return answer("note-ok", "check", "valid", valid.facts());
    if (verdict instanceof Verdict.Expired expired)
      return answer("note-warn", "clock", "expired", expired.facts());
    if (verdict instanceof Verdict.Revoked revoked)
      return answer("note-bad", "cross", "revoked", revoked.facts());
    if (verdict instanceof Verdict.Altered) return answer("note-bad", "cross", "altered", null);
    return answer(
        "note-bad",
        "cross",
        verdict instanceof Verdict.UnknownIssuer ? "issuer" : "unreadable",
        null);
  }

  /** A picture is no text; the page's script sends it in base64. */
  private static byte[] bytes(String badge) {
    if (!badge.startsWith(PICTURE)) return badge.getBytes(StandardCharsets.UTF_8);
    return Base64.getMimeDecoder().decode(badge.substring(PICTURE.length()));
  }

  private Answer answer(String tone, String icon, String kind, Verdict.Facts facts) {
    String key = "certification.file." + kind;
    String said = facts == null ? "" : say(facts);
    return new Answer(
        tone, icon, viewer.texts().say(key), viewer.texts().say(key + ".means"), said);
  }

  private String say(Verdict.Facts facts) {
    String until = days.day(facts.validUntil());
    return viewer
        .texts()
        .say("certification.file.facts", facts.code(), facts.title(), facts.issuer(), until);
  }
}
