package org.werkbank.house.planted.learning;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;

/** Faults: a service that knows Faces, has a name for pages and declares a checked exception. */
@Named
public class Scores {
  @Transactional
  public void write() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect("/");
  }
}
