package org.werkbank.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a page write {@code #{row.title}} for a record. Expression Language 5 knows only getters.
 */
public class RecordResolver extends ELResolver {
  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          Map<String, MethodHandle> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            try {
              component.getAccessor().setAccessible(true);
              accessors.put(
                  component.getName(), MethodHandles.lookup().unreflect(component.getAccessor()));
            } catch (IllegalAccessException hidden) {
              throw new ELException(hidden);
            }
          }
          return accessors;
        }
      };

  private static Optional<MethodHandle> accessor(Object base, Object property) {
    if (!(base instanceof Record) || property == null) return Optional.empty();
    return Optional.ofNullable(ACCESSORS.get(base.getClass()).get(property.toString()));
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Optional<MethodHandle> accessor = accessor(base, property);
    if (accessor.isEmpty()) return null;
    context.setPropertyResolved(base, property);
    try {
      Object value = accessor.get().invoke(base);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (Throwable failed) {
      throw new ELException(failed);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property).isPresent())
      throw new PropertyNotWritableException(property.toString());
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }
}
