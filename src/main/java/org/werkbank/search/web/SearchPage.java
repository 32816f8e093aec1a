package org.werkbank.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.search.Examples;
import org.werkbank.search.Near;
import org.werkbank.search.Results;
import org.werkbank.search.Search;

/** What was found. Everything chosen stands in the address, so that it can be kept and sent on. */
@Named
@RequestScoped
public class SearchPage {
  private static final int FEW = 6;

  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Search search;
  @Inject Examples examples;

  private Asked asked;
  private Results results;
  private Narrowing narrowing;
  private List<Found> hits;

  @PostConstruct
  void open() {
    asked = Asked.read(address::query, address.query("page", 1));
    results = find();
    if (results.hits().isEmpty() && results.total() > 0) {
      asked = asked.onPage(1);
      results = find();
    }
    narrowing = Narrowing.of(results, asked, viewer.texts());
    hits = results.hits().stream().map(hit -> Found.of(hit, viewer.texts())).toList();
  }

  private Results find() {
    return search.find(asked.question(viewer.getLanguage(), viewer.personId()));
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  /** Whether anything was asked at all. */
  public boolean isAsking() {
    return !asked.text().isEmpty();
  }

  public boolean isFound() {
    return !hits.isEmpty();
  }

  /** Whether there was an answer: neither hits nor the question what to look for. */
  public boolean isNothing() {
    return isAsking() && hits.isEmpty();
  }

  public String getQuery() {
    return asked.text();
  }

  /** What stands in the window: the search and how much was found. */
  public String getTitle() {
    return isAsking() ? asked.text() + ": " + getCount() : say("search.title");
  }

  public String getCount() {
    return say("search.count", results.total());
  }

  public List<Found> getHits() {
    return hits;
  }

  public List<Narrowing.Facet> getFacets() {
    return narrowing.facets();
  }

  public List<Narrowing.Choice> getChosen() {
    return narrowing.chosen();
  }

  public boolean isNarrowed() {
    return asked.isNarrowed();
  }

  /** The search without any narrowing. */
  public String getEverywhere() {
    return asked.everywhere().address();
  }

  public String getMeant() {
    return results.didYouMean().orElse("");
  }

  public String getMeantAddress() {
    return asked.with(Asked.TEXT, getMeant()).address();
  }

  public List<Near> getNear() {
    return results.near();
  }

  /** Things that are really there, to begin with. */
  public List<Near> getExamples() {
    return examples.of(viewer.getLanguage(), FEW).stream()
        .map(word -> new Near(word, asked.with(Asked.TEXT, word).address()))
        .toList();
  }

  public boolean isMore() {
    return isFound() && results.total() > asked.shown();
  }

  public boolean isLater() {
    return asked.page() > 1;
  }

  public boolean isPaged() {
    return isMore() || isLater();
  }

  /** How many hits are left after this page. */
  public String getMoreCount() {
    return say("search.more", results.total() - asked.shown());
  }

  public String getMoreAddress() {
    return asked.onPage(asked.page() + 1).address();
  }

  public String getBeforeAddress() {
    return asked.onPage(asked.page() - 1).address();
  }
}
