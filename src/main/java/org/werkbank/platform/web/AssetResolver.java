package org.werkbank.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers {@code #{resource['css:base.css']}} with the address of {@link Assets}. A page asks
 * dozens of times, once for each of its icons, and the answer never changes while the server runs;
 * what is no asset of ours is left to Faces.
 */
public class AssetResolver extends ELResolver {
  private final Map<String, Optional<String>> addresses = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!(base instanceof ResourceHandler) || property == null) return null;
    Optional<String> address =
        addresses.computeIfAbsent(property.toString(), AssetResolver::address);
    address.ifPresent(found -> context.setPropertyResolved(base, property));
    return address.orElse(null);
  }

  private static Optional<String> address(String libraryAndName) {
    String[] parts = libraryAndName.split(":", 2);
    if (parts.length < 2) return Optional.empty();
    Object context = FacesContext.getCurrentInstance().getExternalContext().getContext();
    return Assets.of((ServletContext) context).address(parts[0], parts[1]);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
