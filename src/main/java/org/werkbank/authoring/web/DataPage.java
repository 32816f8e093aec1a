package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.werkbank.authoring.OwnData;
import org.werkbank.authoring.UploadedTable;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;

/** The table of an exercise: which one it takes, and the form that uploads another. */
@Named
@RequestScoped
public class DataPage {
  private static final Set<String> REFUSALS =
      Set.of("dataTooLarge", "dataWorkbook", "dataTooManyRows", "dataNothing");

  @Inject Viewer viewer;
  @Inject OwnData data;
  @Inject Address address;

  private OwnData.Place place;
  private RoleList roles;

  @PostConstruct
  void open() {
    place = data.place(address.id("draft"), viewer.personId(), address.number("unit"));
    roles = new RoleList(place.needs(), data.roles(place, viewer.getLanguage()), viewer.texts());
  }

  private UUID draft() {
    return place.draft();
  }

  private String at(String room) {
    return "/author/" + room + "/" + draft() + "/" + place.unit().number();
  }

  /** Takes the table out of the draft. */
  public String remove() {
    data.remove(place, viewer.personId());
    return at("data") + "?removed=now";
  }

  public String getUnitTitle() {
    return place.unit().in(viewer.getLanguage()).title();
  }

  public String getDraftAddress() {
    return "/author/draft/" + draft();
  }

  public String getUploadAddress() {
    return at("table");
  }

  public String getColumnsAddress() {
    return at("data") + "/columns";
  }

  public String getPreviewAddress() {
    return at("preview") + "?step=try";
  }

  /** Path of the table the exercise takes; null while it takes generated data. */
  public String getTable() {
    return place.table().orElse(null);
  }

  /** Name of a file whose columns wait to be assigned; null if none does. */
  public String getWaiting() {
    return data.waiting(place).map(UploadedTable::fileName).orElse(null);
  }

  /** Whether to upload a table is the next step: there is none, and none waits. */
  public boolean isFresh() {
    return getTable() == null && getWaiting() == null;
  }

  /** The columns the exercise needs, in sentences. */
  public List<RoleList.Line> getNeeds() {
    return roles.lines();
  }

  public boolean isSaved() {
    return address.query("saved").isPresent() && place.table().isPresent();
  }

  public boolean isRemoved() {
    return address.query("removed").isPresent() && place.table().isEmpty();
  }

  /** Why the last upload was refused; null if it was not. */
  public String getRefused() {
    String why = address.query("refused").orElse("");
    if (why.equals("missing")) return viewer.texts().say("authoring.data.missing");
    return REFUSALS.contains(why)
        ? viewer.texts().say("problem.catalogue." + why, Profile.MOST_ROWS)
        : null;
  }
}
