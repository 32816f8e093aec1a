package org.werkbank.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.werkbank.identity.Notices;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Responses;

/** The privacy notice in short; whoever signs in for the first time passes here. */
@Named
@RequestScoped
public class NoticePage {
  @Inject HttpServletRequest request;
  @Inject Responses responses;
  @Inject SignInSession sessions;
  @Inject Notices notices;
  @Inject Address address;
  @Inject Viewer viewer;

  /** Lets in who has been shown the notice; whoever only read it goes on to sign in. */
  public String enter() {
    Optional<Waiting> waiting = sessions.waiting(request);
    if (viewer.isSignedIn()) return Onward.from(address);
    if (waiting.isEmpty()) return Onward.by("/login", address);
    notices.shown(waiting.get().person().personId());
    sessions.start(waiting.get().person(), waiting.get().remember(), request, responses.current());
    return Onward.from(address);
  }

  /** Which version this is, and what it is for. */
  public String getVersion() {
    return viewer.texts().say("identity.notice.version", notices.version());
  }
}
