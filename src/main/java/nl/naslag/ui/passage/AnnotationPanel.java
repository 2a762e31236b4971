package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import nl.naslag.annotation.Aspect;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.Markup;

/// What a passage is about, each claim with the words that led to it, to be corrected in place.
///
/// A claim without proof could not be checked, so each names its words. The browser lights up
/// the place in the text by the subject, such as "horizon:2030".
public final class AnnotationPanel extends Section {
  public AnnotationPanel(ReadPassage read) {
    addClassName("annotations");
    DescriptionList list = new DescriptionList();
    for (Aspect aspect : Aspect.values()) {
      list.add(new AspectGroup(aspect, read));
    }
    add(Markup.heading(2, text("ui.annotations")), Breadcrumb.kind(read.passage().passage()), list);
  }
}
