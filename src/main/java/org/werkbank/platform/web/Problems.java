package org.werkbank.platform.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotAllowed;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.problem.Problem;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * The one place where something that went wrong in a page becomes words. A sent form comes back
 * with a message and all that was typed; reading leads to a page with the right status. What nobody
 * expected is logged once, with a number to quote.
 */
public class Problems extends ExceptionHandlerWrapper {
  /** Request attribute: the sentence for the error page. */
  public static final String SENTENCE = "werkbank.problem.sentence";

  /** Request attribute: the number to quote. */
  public static final String NUMBER = "werkbank.problem.number";

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private Problems(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      Throwable failed = events.next().getContext().getException();
      events.remove();
      if (faces.getResponseComplete()) continue;
      Problem problem = problemIn(failed);
      if (problem == null) unexpected(faces, failed);
      else if (faces.isPostback() && (problem instanceof Invalid || problem instanceof Conflict))
        tell(faces, problem);
      else page(faces, status(problem), sentence(faces, problem));
    }
    getWrapped().handle();
  }

  private static Problem problemIn(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) return problem;
    }
    return null;
  }

  private static int status(Problem problem) {
    if (problem instanceof NotFound) return 404;
    if (problem instanceof NotAllowed) return 403;
    if (problem instanceof Conflict) return 409;
    return 422;
  }

  private static String sentence(FacesContext faces, Problem problem) {
    Language language =
        Language.of(faces.getViewRoot().getLocale().getLanguage()).orElse(Language.DE);
    return Texts.of(language).say(problem.key(), problem.values());
  }

  private static void tell(FacesContext faces, Problem problem) {
    faces.getExternalContext().setResponseStatus(status(problem));
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(faces, problem), null));
    faces.renderResponse();
  }

  private static void unexpected(FacesContext faces, Throwable failed) {
    String number = UuidCreator.getTimeOrderedEpoch().toString().substring(0, 13);
    LOG.log(Level.SEVERE, "Unexpected, number " + number, failed);
    faces.getExternalContext().getRequestMap().put(NUMBER, number);
    page(faces, 500, null);
  }

  private static void page(FacesContext faces, int status, String sentence) {
    if (sentence != null) faces.getExternalContext().getRequestMap().put(SENTENCE, sentence);
    try {
      faces.getExternalContext().responseReset();
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (IllegalStateException alreadySent) {
      LOG.log(Level.FINE, "The answer was on its way already", alreadySent);
    }
  }

  /** Puts the handler into the life of every request; named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new Problems(getWrapped().getExceptionHandler());
    }
  }
}
