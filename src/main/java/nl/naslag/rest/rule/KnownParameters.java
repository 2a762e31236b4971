package nl.naslag.rest.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The query parameters of an endpoint. Any other is refused, because ignoring a parameter would
/// return something else than was asked for.
///
/// Names as in the URL, in the order of the API description.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownParameters {
  String[] value();
}
