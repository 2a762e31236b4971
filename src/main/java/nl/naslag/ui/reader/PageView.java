package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import nl.naslag.briefing.Citation;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Page;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;

/// A page as it looks on paper, with the chosen passage marked.
///
/// "/stukken/visie?passage=visie-12&blad=43" shows page 43 of the file. The image is rendered on
/// request; the boxes over it are sized in fractions of it, so they fit at any scale.
final class PageView extends Section {
  private static final String PDF = "application/pdf";

  private final DocumentEntry entry;
  private final Page page;
  private final Address address;

  /// @param marks boxes of the chosen passage on this page; empty if it is elsewhere
  /// @param words of the chosen passage, for users who cannot see its mark
  PageView(DocumentEntry entry, Address address, List<Box> marks, String words) {
    this.entry = entry;
    this.page = page(entry, address);
    this.address = address;
    addClassName("page-view");
    add(steps(), sheet(marks));
    if (!marks.isEmpty()) {
      add(Markup.paragraph("spoken", text("ui.page.marked", words)));
    }
    add(PageQualityTable.concerns(page));
    Div failed = Markup.div("reason", Markup.span("", text("ui.page.failed")));
    failed.getElement().setAttribute("role", "status").setAttribute("hidden", true);
    add(failed);
  }

  /// Naslag can only show the pages of a PDF.
  static boolean possible(DocumentEntry entry) {
    return entry.file().mediaType().equals(PDF) && !entry.pages().isEmpty();
  }

  /// The page in an address; refuses one that does not exist.
  static Page page(DocumentEntry entry, Address address) {
    int number = SearchAddress.number(address.value(Address.PAGE_IMAGE), 1);
    int last = entry.pages().size();
    if (number < 1 || number > last) {
      throw RefusalCode.UNKNOWN_PAGE.refusal(number, last);
    }
    return entry.pages().get(number - 1);
  }

  private Nav steps() {
    Nav steps = Markup.labelled(new Nav(), text("ui.page.steps"));
    steps.addClassName("part-steps");
    String here = text("ui.page.of", Citation.page(page), page.number(), entry.pages().size());
    steps.add(step(-1, "previous", "p"), Markup.span("", here), step(1, "next", "n"));
    return steps;
  }

  /// At the first and last page the step stays visible, without a link.
  private Anchor step(int by, String name, String key) {
    Anchor link = new Anchor();
    link.setText(text("ui.page." + name));
    link.setId("blad-" + name);
    int to = page.number() + by;
    if (to >= 1 && to <= entry.pages().size()) {
      link.setHref(address.with(Address.PAGE_IMAGE, String.valueOf(to)).href());
      link.getElement().setAttribute("data-key", key);
    } else {
      link.getElement().setAttribute("aria-disabled", "true");
    }
    return link;
  }

  private Div sheet(List<Box> marks) {
    String name = marks.isEmpty() ? "ui.page.alt" : "ui.page.alt.marked";
    Image image = new Image(picture(), text(name, Citation.page(page), entry.title()));
    image.getElement().setAttribute("data-page-image", "");
    Div sheet = Markup.div("sheet", image);
    // Reserves space for the image while it loads, so that nothing jumps.
    sheet.getStyle().set("aspect-ratio", page.width() + " / " + page.height());
    marks.stream().map(this::mark).forEach(sheet::add);
    // The browser scrolls to the first one.
    sheet.getChildren().skip(1).findFirst().ifPresent(mark -> mark.setId("blad-merk"));
    return sheet;
  }

  private String picture() {
    String document = Address.encoded(entry.id().value());
    return "api/v1/documents/" + document + "/pages/" + page.number() + "/image";
  }

  private Div mark(Box box) {
    Div mark = Markup.div("sheet-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    mark.getStyle()
        .set("left", part(box.left(), page.width()))
        .set("top", part(box.top(), page.height()))
        .set("width", part(box.width(), page.width()))
        .set("height", part(box.height(), page.height()));
    return mark;
  }

  private static String part(float length, float whole) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * length / whole);
  }
}
