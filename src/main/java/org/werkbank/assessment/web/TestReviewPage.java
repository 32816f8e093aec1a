package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.Question;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;

/** The questions of a passed test with own answers, key and reasons, one to a screen. */
@Named
@RequestScoped
public class TestReviewPage {
  @Inject ThisTest test;
  @Inject CertificateTests tests;
  @Inject Address address;
  @Inject Viewer viewer;

  private List<Question> questions;

  private List<Question> questions() {
    if (questions == null)
      questions = tests.review(test.last(), test.person(), viewer.getLanguage());
    return questions;
  }

  private int position() {
    return address.query("question", 1);
  }

  public Question getQuestion() {
    if (position() > questions().size()) throw new NotFound("problem.assessment.noQuestion");
    return questions().get(position() - 1);
  }

  /** Address of the question before; of the result for the first one. */
  public String getBack() {
    return position() == 1 ? getResult() : test.at("review?question=" + (position() - 1));
  }

  /** Address of the next question; of the result after the last one. */
  public String getNext() {
    return position() >= questions().size()
        ? getResult()
        : test.at("review?question=" + (position() + 1));
  }

  public String getResult() {
    return test.at("result");
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }
}
