package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The filters beside a list. On a narrow screen they open with a button.
///
/// The groups are reused from search to search, so that an open group stays open.
public final class FacetPanel extends Section {
  private final Map<String, FacetGroup> groups = new LinkedHashMap<>();
  private final Div content = Markup.div("facet-groups");
  private final NativeButton opener;
  private boolean open;

  /// A group for each facet of the passages.
  public FacetPanel(Facet... facets) {
    this(Stream.of(facets).map(Facet::id).toList());
  }

  /// A group for each name of a parameter, in this order.
  public FacetPanel(List<String> names) {
    addClassName("facets");
    Markup.labelled(this, text("ui.facets"));
    opener = Markup.button("facets-opener", text("ui.facets"), this::toggle);
    // Lets a screen reader know whether the filters are open.
    opener.getElement().setAttribute("aria-expanded", "false");
    for (String name : names) {
      FacetGroup group = new FacetGroup(name);
      groups.put(name, group);
      content.add(group);
    }
    add(opener, content);
  }

  /// Lays the groups out in a row, each as a menu.
  public FacetPanel asMenus() {
    groups.values().forEach(FacetGroup::asMenu);
    return this;
  }

  /// Adds groups that are not facets; the caller updates them.
  public void addGroups(Component... others) {
    content.add(others);
  }

  /// Updates every group.
  ///
  /// @param counted values with the number of passages for each
  /// @param address of the list, with the chosen values
  public void show(Map<Facet, List<FacetValue>> counted, Address address) {
    Map<String, List<FacetValue>> named = new HashMap<>();
    counted.forEach((facet, values) -> named.put(facet.id(), values));
    showNamed(named, address);
  }

  /// Updates every group, with the values by the name of their parameter.
  public void showNamed(Map<String, List<FacetValue>> counted, Address address) {
    groups.forEach((name, group) -> group.show(counted.getOrDefault(name, List.of()), address));
    long chosen = groups.keySet().stream().mapToLong(name -> address.all(name).size()).sum();
    opener.setText(chosen == 0 ? text("ui.facets") : text("ui.facets.chosen", chosen));
  }

  private void toggle() {
    open = !open;
    content.setClassName("open", open);
    opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }
}
