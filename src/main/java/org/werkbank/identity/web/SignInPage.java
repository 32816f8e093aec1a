package org.werkbank.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.DemoPerson;
import org.werkbank.identity.Notices;
import org.werkbank.identity.SignInOutcome;
import org.werkbank.identity.SignedIn;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Responses;
import org.werkbank.platform.web.Sent;

/** The way in: name and password. Leads on to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {
  private static final int MINUTE = 60;

  @Inject HttpServletRequest request;
  @Inject Responses responses;
  @Inject Accounts accounts;
  @Inject SignInSession sessions;
  @Inject Notices notices;
  @Inject Address address;
  @Inject Sent sent;

  @Inject
  @ConfigProperty(name = "werkbank.demo")
  boolean demo;

  /** Checks what was typed; the page comes back with a message if it does not fit. */
  public String signIn() {
    SignInOutcome outcome =
        accounts.signIn(sent.text("login"), sent.raw("password"), request.getRemoteAddr());
    if (outcome instanceof SignInOutcome.Welcome welcome) return enter(welcome.person());
    if (outcome instanceof SignInOutcome.Wait wait) {
      throw new Conflict("problem.identity.wait", 1 + wait.time().toSeconds() / MINUTE);
    }
    if (outcome instanceof SignInOutcome.Busy) throw new Conflict("problem.identity.busy");
    throw new Invalid("problem.identity.wrong");
  }

  private String enter(SignedIn person) {
    boolean remember = sent.text("remember").equals("on");
    if (notices.isNewTo(person.personId())) {
      sessions.await(new Waiting(person, remember), request);
      return Onward.by("/notice", address);
    }
    sessions.start(person, remember, request, responses.current());
    return Onward.from(address);
  }

  public String getLogin() {
    return sent.text("login");
  }

  public boolean isExpired() {
    return address.query("expired").isPresent() && !sent.isPost();
  }

  public boolean isSignedOut() {
    return address.query("out").isPresent() && !sent.isPost();
  }

  public boolean isIdle() {
    return address.query("idle").isPresent() && !sent.isPost();
  }

  public boolean isDemo() {
    return demo;
  }

  /** The names one can try out, if this is a demo. */
  public List<String> getLogins() {
    return DemoPerson.all().stream().map(DemoPerson::login).toList();
  }
}
