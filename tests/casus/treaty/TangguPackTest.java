package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the shipped pack says of the truce, against the facts it was made from. */
class TangguPackTest {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zunhua",
                "tangshan",
                "fengrun",
                "changli",
                "jixian",
                "sanhe",
                "pinggu",
                "miyun",
                "huairou",
                "yutian",
                "qianan",
                "lulong",
                "funing",
                "luanxian",
                "leting"
            })
    void the_county_seats_of_the_zone_lie_in_it(String seat) {
        assertThat(zone("demilitarized-zone").contains(point(seat))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beiping", "tianjin", "tanggu", "langfang", "xinglong", "chengde"})
    void the_places_outside_lie_outside(String place) {
        assertThat(zone("demilitarized-zone-towns-inside").contains(point(place)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yanqing",
                "changping",
                "gaoliying",
                "shunyi",
                "tongzhou",
                "xianghe",
                "baodi",
                "lintingkou",
                "ninghe",
                "lutai"
            })
    void a_town_of_the_line_is_on_the_edge_or_on_the_side_that_the_answer_says(String town) {
        assertThat(zone("demilitarized-zone").getBoundary().intersects(point(town)))
                .isTrue();
        assertThat(zone("demilitarized-zone-towns-inside").contains(point(town)))
                .isTrue();
        assertThat(zone("demilitarized-zone-towns-outside").disjoint(point(town)))
                .isTrue();
    }

    @Test
    void every_zone_is_valid_and_turns_as_rfc_7946_says() {
        assertThat(TANGGU.ground().zones()).hasSize(6).allSatisfy(zone -> {
            assertThat(zone(zone.id()).isValid()).isTrue();
            assertThat(Orientation.isCCW(shell(zone))).isTrue();
        });
    }

    @Test
    void fang_and_ji_in_huairou_are_surely_inside() {
        double degrees = zone("demilitarized-zone").getBoundary().distance(point("huairou"));

        assertThat(degrees * 85).as("at least, in km").isGreaterThan(1.5 + 5);
    }

    @Test
    void every_corner_of_the_zone_carries_the_doubt_of_its_place() {
        for (Vertex corner : TANGGU.ground()
                .zone("demilitarized-zone")
                .orElseThrow()
                .parts()
                .get(0)
                .get(0)) {
            List<NamedPlace> there = TANGGU.ground().places().stream()
                    .filter(place -> place.at().equals(corner.at()))
                    .toList();
            assertThat(there)
                    .as("a place at %s", corner.at())
                    .singleElement()
                    .satisfies(place -> assertThat(place.doubt()).isEqualTo(corner.doubt()));
        }
    }

    @Test
    void the_lines_run_along_the_edge_of_the_zone() {
        assertThat(TANGGU.ground().lines()).extracting(Line::id).containsExactly("withdrawal-line", "wall-line");
        Geometry edge = zone("demilitarized-zone").getBoundary();
        for (Line line : TANGGU.ground().lines()) {
            assertThat(edge.covers(SHAPES.createLineString(coordinates(line.vertices()))))
                    .as(line.id())
                    .isTrue();
        }
    }

    @Test
    void every_text_stands_in_three_languages() {
        List<Text> texts = new ArrayList<>(List.of(TANGGU.name(), TANGGU.shortName(), TANGGU.about()));
        TANGGU.parties().forEach(party -> texts.add(party.name()));
        TANGGU.kinds().forEach(kind -> texts.add(kind.name()));
        TANGGU.weapons().forEach(weapon -> texts.add(weapon.name()));
        TANGGU.clauses().forEach(clause -> texts.add(clause.heading()));
        TANGGU.questions().forEach(question -> {
            texts.add(question.asks());
            question.answers().forEach(answer -> texts.add(answer.says()));
        });
        TANGGU.articles().forEach(article -> texts.addAll(List.of(article.title(), article.words())));
        TANGGU.ground().places().forEach(place -> texts.add(place.name()));
        TANGGU.ground()
                .territories()
                .forEach(territory -> texts.addAll(List.of(territory.name(), territory.assumption())));

        assertThat(texts)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(text.words())
                        .containsOnlyKeys(Lang.values())
                        .allSatisfy((lang, words) -> assertThat(words).isNotBlank()));
    }

    @Test
    void every_statement_names_its_source() {
        List<String> sources = new ArrayList<>();
        TANGGU.clauses().forEach(clause -> sources.add(clause.source()));
        Stream.concat(TANGGU.terms().stream(), TANGGU.clauses().stream().flatMap(clause -> clause.terms().stream()))
                .forEach(term -> sources.add(term.source()));
        TANGGU.questions()
                .forEach(question -> question.answers().forEach(answer -> {
                    sources.add(answer.source());
                    sources.add(answer.advancedBy());
                }));
        TANGGU.readings().forEach(reading -> sources.add(reading.source()));
        TANGGU.articles().forEach(article -> sources.add(article.source()));
        TANGGU.ground().zones().forEach(zone -> sources.add(zone.source()));
        TANGGU.ground().lines().forEach(line -> sources.add(line.source()));
        TANGGU.ground().places().forEach(place -> sources.add(place.source()));
        TANGGU.ground().territories().forEach(territory -> sources.add(territory.source()));

        assertThat(sources)
                .hasSizeGreaterThan(110)
                .allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void it_says_that_compliance_is_neither_lawfulness_nor_justice() {
        assertThat(TANGGU.about().en())
                .contains("neither that the instrument was lawful")
                .contains("just");
    }

    private static Geometry zone(String id) {
        return SHAPES.createPolygon(shell(TANGGU.ground().zone(id).orElseThrow()));
    }

    private static Coordinate[] shell(Zone zone) {
        return coordinates(zone.parts().get(0).get(0));
    }

    private static Coordinate[] coordinates(List<Vertex> vertices) {
        return vertices.stream().map(vertex -> coordinate(vertex.at())).toArray(Coordinate[]::new);
    }

    private static Geometry point(String id) {
        return TANGGU.ground().places().stream()
                .filter(place -> place.id().equals(id))
                .map(place -> SHAPES.createPoint(coordinate(place.at())))
                .findFirst()
                .orElseThrow();
    }

    private static Coordinate coordinate(LonLat at) {
        return new Coordinate(at.lon(), at.lat());
    }
}
