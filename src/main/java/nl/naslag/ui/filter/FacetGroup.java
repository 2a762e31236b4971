package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.document.Texts;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.html.Tick;

/// One facet with its values, searchable if there are many. Remembers whether it is open.
///
/// Filled only while open: a screen has hundreds of values that nobody looks at, and each would
/// delay the hits.
///
/// A named group of checkboxes; a screen reader announces the name with each of them.
final class FacetGroup extends NativeDetails {
  /// From this many values on there is a box to search in them.
  private static final int LONG = 8;
  /// A corpus can have hundreds of chapters; more checkboxes would only slow the page down.
  private static final int MOST_SHOWN = 24;
  /// Years form a sequence, so none may be missing.
  private static final int MOST_YEARS = 60;

  /// Years are needed at a glance, and so is what is asked of the Rijk; themes and kinds are few.
  private static final Set<String> OPEN =
      Set.of(Facet.THEME.id(), Facet.HORIZON.id(), Facet.KIND.id(), Facet.REQUEST.id());

  private final String facet;
  private final Input narrowing = new Input(ValueChangeMode.LAZY);
  private final Tagged list = new Tagged("fieldset", "ticks");
  private List<FacetValue> values = List.of();
  private Address address = Address.of("");
  private boolean drop;

  /// @param facet the name of its parameter in the address
  FacetGroup(String facet) {
    this.facet = facet;
    addClassName("facet");
    // Also set before anything is counted, for when a filter is refused.
    setSummaryText(name());
    narrowing.addClassName("narrowing");
    narrowing.setType("search");
    narrowing.setPlaceholder(text("ui.facet.narrow"));
    narrowing.setAriaLabel(text("ui.facet.narrow.label", name().toLowerCase(Texts.DUTCH)));
    narrowing.addValueChangeListener(event -> fill());
    Div content = new Div(narrowing, list);
    setContent(content);
    setOpen(OPEN.contains(facet));
    addToggleListener(event -> opened());
  }

  /// Opens below its name and over the content, like a menu, until the user clicks elsewhere.
  FacetGroup asMenu() {
    drop = true;
    addClassName("menu");
    setOpen(false);
    return this;
  }

  /// Shows the values as counted at an address; ticking one opens the next address.
  void show(List<FacetValue> counted, Address here) {
    values = counted;
    address = here;
    int chosen = here.all(facet).size();
    setSummaryText(chosen == 0 ? name() : text("ui.facet.chosen", name(), chosen));
    narrowing.setVisible(values.size() > LONG);
    setVisible(!values.isEmpty());
    if (chosen > 0 && !drop) {
      setOpen(true);
    }
    list.removeAll();
    if (isOpen()) {
      fill();
    }
  }

  // The browser also reports a group opened by the server, which is already filled.
  private void opened() {
    if (isOpen() && list.getElement().getChildCount() == 0) {
      fill();
    }
  }

  private void fill() {
    list.removeAll();
    Tagged legend = new Tagged("legend", "spoken");
    legend.setText(name());
    // The summary already shows this name, so the legend is for screen readers only.
    list.add(legend);
    List<FacetValue> found = values.stream().filter(this::wanted).toList();
    List<FacetValue> shown = bounded(found);
    shown.stream().map(this::tick).forEach(list::add);
    if (found.size() > shown.size()) {
      list.add(Markup.paragraph("hint", text("ui.facet.more", found.size() - shown.size())));
    }
  }

  // Always includes the chosen values, so that they can be unticked in the same place.
  private List<FacetValue> bounded(List<FacetValue> found) {
    int most = facet.equals(Facet.HORIZON.id()) ? MOST_YEARS : MOST_SHOWN;
    Stream<FacetValue> chosen = found.stream().skip(most).filter(this::chosen);
    return Stream.concat(found.stream().limit(most), chosen).toList();
  }

  private boolean chosen(FacetValue value) {
    return address.all(facet).contains(value.value());
  }

  // Matches anywhere in the label: "bouw" finds "woningbouw" too.
  private boolean wanted(FacetValue value) {
    String typed = narrowing.getValue().strip().toLowerCase(Locale.ROOT);
    return value.label().toLowerCase(Locale.ROOT).contains(typed);
  }

  private Tick tick(FacetValue value) {
    boolean chosen = chosen(value);
    // Other filters have other pages; the third one may no longer exist.
    Address here = address.without("page");
    Address next = chosen ? here.minus(facet, value.value()) : here.plus(facet, value.value());
    return new Tick(facet + "-" + value.value(), value, chosen, next::open);
  }

  private String name() {
    return text("ui.facet." + facet);
  }
}
