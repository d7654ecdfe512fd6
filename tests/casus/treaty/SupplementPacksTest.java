package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the packs of 1935 and 1937, which rest on the truce, say of themselves and of their ground. */
class SupplementPacksTest {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");
    private static final Treaty DEMANDS = TreatyReader.read(RulesFolder.shipped(), "he-umezu-1935");
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(strings = {"he-umezu-1935", "ultimatum-1937"})
    void it_claims_no_signature_and_no_justice(String id) {
        Treaty treaty = TreatyReader.read(RulesFolder.shipped(), id);

        assertThat(treaty.supplements()).isEqualTo("tanggu-1933");
        assertThat(treaty.signed()).isEmpty();
        assertThat(treaty.instrument()).isPresent();
        assertThat(treaty.about().en()).contains("complied").contains("lawful").contains("just");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-umezu-1935", "ultimatum-1937"})
    void china_denies_by_an_answer_of_its_own_that_any_clause_bound_it(String id) {
        Treaty treaty = TreatyReader.read(RulesFolder.shipped(), id);
        Treaties treaties = Treaties.of(List.of(TANGGU, treaty));
        Reading china = treaties.readings().stream()
                .filter(reading -> reading.id().equals("china"))
                .findFirst()
                .orElseThrow();

        assertThat(treaty.clauses())
                .allSatisfy(clause -> assertThat(treaties.inForce(china, clause))
                        .as(clause.id().toString())
                        .isEqualTo(Answer.NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-umezu-1935", "ultimatum-1937"})
    void every_text_stands_in_three_languages(String id) {
        Treaty treaty = TreatyReader.read(RulesFolder.shipped(), id);
        List<Text> texts = new ArrayList<>(List.of(treaty.name(), treaty.shortName(), treaty.about()));
        treaty.kinds().forEach(kind -> texts.add(kind.name()));
        treaty.named().forEach(named -> texts.add(named.name()));
        treaty.clauses().forEach(clause -> texts.add(clause.heading()));
        treaty.questions().forEach(question -> {
            texts.add(question.asks());
            question.answers().forEach(answer -> texts.add(answer.says()));
        });
        treaty.articles().forEach(article -> texts.addAll(List.of(article.title(), article.words())));
        treaty.ground().zones().forEach(zone -> texts.add(zone.name()));

        assertThat(texts)
                .allSatisfy(text -> assertThat(text.words())
                        .containsOnlyKeys(Lang.values())
                        .allSatisfy((lang, words) -> assertThat(words).isNotBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-umezu-1935", "ultimatum-1937"})
    void every_zone_is_valid_and_turns_as_rfc_7946_says(String id) {
        for (Zone zone : TreatyReader.read(RulesFolder.shipped(), id).ground().zones()) {
            for (List<List<Vertex>> part : zone.parts()) {
                Coordinate[] shell = coordinates(part.get(0));
                assertThat(SHAPES.createPolygon(shell).isValid()).as(zone.id()).isTrue();
                assertThat(Orientation.isCCW(shell)).as(zone.id()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beiping, true",
        "tianjin, true",
        "baoding, true",
        "shijiazhuang, true",
        "cangxian, true",
        "tongzhou, true",
        "handan, true",
        "zhengzhou, false",
        "xuzhou, false",
        "zhangjiakou, false",
        "chengde, false"
    })
    void the_towns_of_hebei_lie_in_it_and_others_outside(String place, boolean inside) {
        assertThat(zone("hebei").contains(point(place))).isEqualTo(inside);
    }

    @Test
    void the_demilitarized_zone_of_1933_is_the_north_eastern_part_of_hebei() {
        Geometry zone = SHAPES.createPolygon(coordinates(TANGGU.ground()
                .zone("demilitarized-zone")
                .orElseThrow()
                .parts()
                .get(0)
                .get(0)));

        // The coast and the corner at Yanqing are drawn a little otherwise in the two.
        assertThat(zone.intersection(zone("hebei")).getArea() / zone.getArea()).isGreaterThan(0.95);
    }

    private static Geometry zone(String id) {
        return SHAPES.createPolygon(coordinates(
                DEMANDS.ground().zone(id).orElseThrow().parts().get(0).get(0)));
    }

    private static Coordinate[] coordinates(List<Vertex> vertices) {
        return vertices.stream()
                .map(vertex -> new Coordinate(vertex.at().lon(), vertex.at().lat()))
                .toArray(Coordinate[]::new);
    }

    private static Geometry point(String id) {
        return Stream.concat(TANGGU.ground().places().stream(), DEMANDS.ground().places().stream())
                .filter(place -> place.id().equals(id))
                .map(place -> SHAPES.createPoint(
                        new Coordinate(place.at().lon(), place.at().lat())))
                .findFirst()
                .orElseThrow();
    }
}
