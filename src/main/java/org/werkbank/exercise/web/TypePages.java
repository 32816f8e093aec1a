package org.werkbank.exercise.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;

/**
 * Lets pages include {@code /exercise-type/<folder>/answer.xhtml} from the folder of an exercise
 * type.
 */
public class TypePages extends ResourceHandlerWrapper {
  private static final String PLACE = "/exercise-type/";

  public TypePages(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    if (!name.startsWith(PLACE)) return super.createViewResource(context, name);
    return TypeFile.page(name.substring(PLACE.length())).map(Included::new).orElse(null);
  }

  private static final class Included extends ViewResource {
    private final URL url;

    Included(URL url) {
      this.url = url;
    }

    @Override
    public URL getURL() {
      return url;
    }
  }
}
