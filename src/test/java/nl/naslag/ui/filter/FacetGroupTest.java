package nl.naslag.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import org.junit.jupiter.api.Test;

class FacetGroupTest {
  private static final List<FacetValue> MANY =
      IntStream.range(0, 600).mapToObj(i -> new FacetValue("d" + i, "Plan " + i, 1)).toList();

  private static Stream<Element> all(Element element) {
    return Stream.concat(Stream.of(element), element.getChildren().flatMap(FacetGroupTest::all));
  }

  private static List<String> boxes(Address address) {
    FacetGroup group = new FacetGroup(Facet.DOCUMENT.id());
    group.setOpen(true);
    group.show(MANY, address);
    return boxes(group);
  }

  private static List<String> boxes(FacetGroup group) {
    return all(group.getElement())
        .filter(element -> "checkbox".equals(element.getAttribute("type")))
        .map(element -> element.getAttribute("id"))
        .toList();
  }

  @Test
  void keepsALongListShort() {
    assertThat(boxes(Address.of("zoeken"))).hasSize(24).doesNotContain("document-d400");
  }

  @Test
  void fillsAClosedGroupWhenItIsOpened() {
    FacetGroup group = new FacetGroup(Facet.DOCUMENT.id());
    group.show(MANY, Address.of("zoeken"));
    assertThat(boxes(group)).isEmpty();

    group.setOpen(true);
    ComponentUtil.fireEvent(group, new NativeDetails.ToggleEvent(group, true));

    assertThat(boxes(group)).hasSize(24);
  }

  @Test
  void showsWhatWasChosenHoweverFarDown() {
    Address address = Address.of("zoeken").plus("document", "d400");

    assertThat(boxes(address)).hasSize(25).endsWith("document-d400");
  }
}
