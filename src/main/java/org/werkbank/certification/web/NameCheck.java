package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.werkbank.certification.NameAnswer;
import org.werkbank.certification.Verification;
import org.werkbank.identity.web.Viewer;

/** Compares a typed name with the one of a certificate, and answers in the viewer's words. */
@RequestScoped
public class NameCheck {
  private static final int MINUTE = 60;

  @Inject HttpServletRequest request;
  @Inject Verification verification;
  @Inject Viewer viewer;

  /**
   * What is said about a typed name.
   *
   * @param left how many tries are left, or how long to wait for the next
   */
  public record Answer(String tone, String icon, String word, String left) {}

  Answer compare(UUID certificate, String name) {
    NameAnswer said = verification.compare(certificate, name, request.getRemoteAddr());
    if (said instanceof NameAnswer.Matches yes)
      return answer("note-ok", "check", "yes", "left", yes.left());
    if (said instanceof NameAnswer.Differs no)
      return answer("note-bad", "cross", "no", "left", no.left());
    long minutes = 1 + ((NameAnswer.TooMany) said).remaining().toSeconds() / MINUTE;
    return answer("note-warn", "clock", "tooMany", "wait", minutes);
  }

  private Answer answer(String tone, String icon, String word, String rest, long number) {
    String said = viewer.texts().say("certification.verify." + word);
    return new Answer(tone, icon, said, viewer.texts().say("certification.verify." + rest, number));
  }
}
