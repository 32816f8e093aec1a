package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.badge.Verdict;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.web.Sent;

/** Judges a badge file that somebody chose or pasted. Nothing of it is kept. */
@Named
@RequestScoped
public class BadgeCheckPage {
  private static final int KIBIBYTE = 1024;
  private static final int LARGEST = 256 * KIBIBYTE;
  private static final String PICTURE = "data:image/png;base64,";

  @Inject Issuer issuer;
  @Inject Viewer viewer;
  @Inject Sent sent;
  @Inject Days days;

  private Verdict verdict;

  /** Checks the signature over every word of the file. */
  public String check() {
    String badge = getBadge();
    if (badge.isBlank()) throw new Invalid("problem.certification.badgeMissing");
    if (badge.length() > LARGEST * 3 / 2) throw new Invalid("problem.certification.badgeTooLarge", LARGEST / KIBIBYTE);
    byte[] file = bytes(badge);
    if (file.length > LARGEST) throw new Invalid("problem.certification.badgeTooLarge", LARGEST / KIBIBYTE);
    verdict = issuer.judge(file);
    return null;
  }

  /** A picture is no text; the page's script sends it in base64. */
  private static byte[] bytes(String badge) {
    if (!badge.startsWith(PICTURE)) return badge.getBytes(StandardCharsets.UTF_8);
    return Base64.getMimeDecoder().decode(badge.substring(PICTURE.length()));
  }

  public String getBadge() {
    return sent.raw("badge");
  }

  public boolean isJudged() {
    return verdict != null;
  }

  /** Class of the note. */
  public String getTone() {
    if (verdict instanceof Verdict.Valid) return "note-ok";
    return verdict instanceof Verdict.Expired ? "note-warn" : "note-bad";
  }

  public String getIcon() {
    if (verdict instanceof Verdict.Valid) return "check";
    return verdict instanceof Verdict.Expired ? "clock" : "cross";
  }

  public String getWord() {
    return viewer.texts().say("certification.file." + kind());
  }

  public String getMeaning() {
    return viewer.texts().say("certification.file." + kind() + ".means");
  }

  private String kind() {
    if (verdict instanceof Verdict.Valid) return "valid";
    if (verdict instanceof Verdict.Expired) return "expired";
    if (verdict instanceof Verdict.Revoked) return "revoked";
    if (verdict instanceof Verdict.Altered) return "altered";
    return verdict instanceof Verdict.UnknownIssuer ? "issuer" : "unreadable";
  }

  /** What the signed text says; empty if nothing in it can be trusted. */
  public String getFacts() {
    Verdict.Facts facts = null;
    if (verdict instanceof Verdict.Valid valid) facts = valid.facts();
    if (verdict instanceof Verdict.Expired expired) facts = expired.facts();
    if (verdict instanceof Verdict.Revoked revoked) facts = revoked.facts();
    if (facts == null) return "";
    return viewer.texts().say("certification.file.facts", facts.code(), facts.title(), facts.issuer(), days.day(facts.validUntil()));
  }
}
