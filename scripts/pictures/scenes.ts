import { astrolabe } from './scenes/astrolabe.ts'
import { fishingBoats } from './scenes/boats.ts'
import { bridgeRiver } from './scenes/bridge.ts'
import { calligraphyPen } from './scenes/calligraphy.ts'
import { chessBoard } from './scenes/chess.ts'
import { citySkyline } from './scenes/city.ts'
import { hospitalCorridor } from './scenes/clinic.ts'
import { coastPanorama } from './scenes/coast.ts'
import { councilDome } from './scenes/council.ts'
import { craneAtWork } from './scenes/crane.ts'
import { datesBasket } from './scenes/dates.ts'
import { desalination } from './scenes/desalination.ts'
import { dunesPanorama } from './scenes/dunes.ts'
import { harborDawn } from './scenes/harbor.ts'
import { kiteBeach } from './scenes/kite.ts'
import { libraryHall } from './scenes/library.ts'
import { lighthouse } from './scenes/lighthouse.ts'
import { oldMarket } from './scenes/market.ts'
import { newsroomDesk } from './scenes/newsroom.ts'
import { palmOasis } from './scenes/oasis.ts'
import { observatory } from './scenes/observatory.ts'
import { oudPlayer } from './scenes/oud.ts'
import { breadOven } from './scenes/oven.ts'
import { pottery } from './scenes/pottery.ts'
import { rainStreet } from './scenes/rain.ts'
import { coralReef } from './scenes/reef.ts'
import { coffeeRoastery } from './scenes/roastery.ts'
import { satelliteEarth } from './scenes/satellite.ts'
import { schoolYard } from './scenes/school.ts'
import { solarFarm } from './scenes/solar.ts'
import { stadiumNight } from './scenes/stadium.ts'
import { stageTheatre } from './scenes/stage.ts'
import { wheatTerraces } from './scenes/terraces.ts'
import { trainDesert } from './scenes/train.ts'
import { mountainVillage } from './scenes/village.ts'
import { weavingPattern } from './scenes/weaving.ts'
import { windTurbines } from './scenes/wind.ts'
import type { Scene } from './sheet.ts'

/** Every picture of the sample paper by its file name. */
export const scenes: ReadonlyMap<string, Scene> = new Map(
  Object.entries({
    'harbor-dawn': harborDawn,
    'palm-oasis': palmOasis,
    'council-dome': councilDome,
    'old-market': oldMarket,
    'stadium-night': stadiumNight,
    'library-hall': libraryHall,
    'solar-farm': solarFarm,
    observatory,
    desalination,
    'train-desert': trainDesert,
    'city-skyline': citySkyline,
    'wheat-terraces': wheatTerraces,
    'school-yard': schoolYard,
    'satellite-earth': satelliteEarth,
    'newsroom-desk': newsroomDesk,
    'fishing-boats': fishingBoats,
    'mountain-village': mountainVillage,
    'rain-street': rainStreet,
    'coral-reef': coralReef,
    'wind-turbines': windTurbines,
    'stage-theatre': stageTheatre,
    'hospital-corridor': hospitalCorridor,
    'coffee-roastery': coffeeRoastery,
    lighthouse,
    'calligraphy-pen': calligraphyPen,
    'kite-beach': kiteBeach,
    'oud-player': oudPlayer,
    'tower-crane': craneAtWork,
    pottery,
    'dates-basket': datesBasket,
    'chess-board': chessBoard,
    astrolabe,
    'weaving-pattern': weavingPattern,
    'bread-oven': breadOven,
    'dunes-panorama': dunesPanorama,
    'bridge-river': bridgeRiver,
    'coast-panorama': coastPanorama,
  }),
)
