package org.werkbank.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.Optional;

/**
 * Gives {@code #{resource['css:base.css']}} and {@code <h:outputStylesheet>} the address of {@link
 * Assets}.
 */
public class AssetResources extends ResourceHandlerWrapper {
  public AssetResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    Resource resource = super.createResource(name, library);
    if (resource == null || library == null) return resource;
    Object context = FacesContext.getCurrentInstance().getExternalContext().getContext();
    Optional<String> address = Assets.of((ServletContext) context).address(library, name);
    return address.isEmpty() ? resource : new AtAddress(resource, address.get());
  }

  private static final class AtAddress extends ResourceWrapper {
    private final String address;

    AtAddress(Resource wrapped, String address) {
      super(wrapped);
      this.address = address;
    }

    @Override
    public String getRequestPath() {
      return address;
    }
  }
}
