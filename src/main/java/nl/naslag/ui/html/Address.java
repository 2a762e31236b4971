package nl.naslag.ui.html;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;

/// Address of a screen: a path and its query parameters, which determine everything it shows.
///
/// Immutable; each change returns a new address. Blank values are ignored.
///
/// `Address.of("zoeken").with("q", "wonen").plus("horizon", "2030").href()` is
/// "zoeken?q=wonen&horizon=2030".
///
/// @param path without a leading slash; empty for the first screen
/// @param parameters values in the given order
public record Address(String path, Map<String, List<String>> parameters) {
  /// The parameter with the page number of a file whose image is shown.
  public static final String PAGE_IMAGE = "blad";

  public Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!filled.isEmpty()) {
            copy.put(name, filled);
          }
        });
    parameters = Collections.unmodifiableMap(copy);
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /// From the browser, so untrusted: it can contain any name and any value.
  public static Address of(Location location) {
    return new Address(location.getPath(), location.getQueryParameters().getParameters());
  }

  /// The reader with a document.
  public static Address document(DocumentId documentId) {
    return of("stukken/" + encoded(documentId.value()));
  }

  /// The reader with a document, showing one passage.
  public static Address passage(DocumentId documentId, PassageId passageId) {
    return document(documentId).with("passage", passageId.value());
  }

  /// The reader showing a passage of the index.
  public static Address of(IndexedPassage found) {
    return passage(found.passage().documentId(), found.passage().id());
  }

  /// The paper of a dossier.
  public static Address dossier(String dossierId) {
    return of("dossiers/" + encoded(dossierId));
  }

  /// The first value, or an empty string.
  public String value(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /// All values, empty if there are none.
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /// The part of the path before the first slash.
  public String firstSegment() {
    return path.split("/", 2)[0];
  }

  /// The part of the path after the last slash, decoded.
  public String lastSegment() {
    return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
  }

  /// The same parameters on another screen.
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /// Replaces all values of a parameter with one; a blank value removes the parameter.
  public Address with(String name, String value) {
    return changed(name, List.of(value));
  }

  /// Adds a value unless it is already present.
  public Address plus(String name, String value) {
    List<String> values = new ArrayList<>(all(name));
    if (!values.contains(value)) {
      values.add(value);
    }
    return changed(name, values);
  }

  /// Removes one value; the others of the same name stay.
  public Address minus(String name, String value) {
    return changed(name, all(name).stream().filter(other -> !other.equals(value)).toList());
  }

  public Address without(String... names) {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    List.of(names).forEach(copy::remove);
    return new Address(path, copy);
  }

  /// Keeps only the named parameters.
  public Address only(Set<String> names) {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    copy.keySet().retainAll(names);
    return new Address(path, copy);
  }

  /// Relative to the application root, so that it also works below a context path.
  public String href() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, values) -> values.forEach(value -> query.add(name + "=" + encoded(value))));
    return (path.isEmpty() ? "." : path) + query;
  }

  /// Navigates the browser of the user whose click is being handled; adds to its history, so that
  /// Back returns here.
  public void open() {
    UI.getCurrent().navigate(path, new QueryParameters(parameters));
  }

  private Address changed(String name, List<String> values) {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    copy.put(name, values);
    return new Address(path, copy);
  }

  /// Encodes a value for use in a path or a query.
  ///
  /// A space becomes %20: a plus means a space in a query, but a plus in a path.
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
