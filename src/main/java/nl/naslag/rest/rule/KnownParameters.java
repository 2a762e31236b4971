package nl.naslag.rest.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The query parameters of an endpoint. Any other is refused, because a parameter that is ignored
/// gives a different answer than was asked for.
///
/// Names as they stand in the URL, in the order in which the description shows them.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownParameters {
  String[] value();
}
