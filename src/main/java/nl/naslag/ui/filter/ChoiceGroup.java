package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.html.Tick;

/// Values to tick that are not a facet of passages, such as the status of a request.
///
/// Looks and works like a [FacetGroup].
public final class ChoiceGroup extends NativeDetails {
  private final String name;
  private final Tagged list = new Tagged("fieldset", "ticks");

  /// Creates a group without values, to be filled by [#show].
  ///
  /// @param name of the parameter in the address
  public ChoiceGroup(String name) {
    this.name = name;
    addClassNames("facet", "menu");
    setSummaryText(text("ui.facet." + name));
    setContent(new Div(list));
  }

  /// Shows the values with the number of requests for each.
  public void show(List<FacetValue> counted, Address address) {
    String label = text("ui.facet." + name);
    int chosen = address.all(name).size();
    setSummaryText(chosen == 0 ? label : text("ui.facet.chosen", label, chosen));
    Tagged legend = new Tagged("legend", "spoken");
    legend.setText(label);
    list.removeAll();
    list.add(legend);
    counted.forEach(value -> list.add(tick(value, address)));
  }

  private Tick tick(FacetValue value, Address address) {
    boolean chosen = address.all(name).contains(value.value());
    Address here = address.without("page");
    Address next = chosen ? here.minus(name, value.value()) : here.plus(name, value.value());
    return new Tick(name + "-" + value.value(), value, chosen, next::open);
  }
}
