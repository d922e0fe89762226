import type { Fact } from '../../reasoning/index.js';
import type { PersonAndPost, ReviewedPerson } from '../procedure/person.js';

/** What the texts ask about whoever is reviewed, and about one further post. */
type Flag = Fact<PersonAndPost, boolean>;

const ofPerson = (name: 'member' | 'leader' | 'temporaryCell' | 'allInCommittee'): Flag => ({
  path: name,
  read: ({ person }) => person[name],
});

export const isMember = ofPerson('member');
export const isLeader = ofPerson('leader');
export const inTemporaryCell = ofPerson('temporaryCell');
export const allInCommittee = ofPerson('allInCommittee');

/** Members of the leadership collective at work. */
export const collectiveSize: Fact<PersonAndPost, number> = {
  path: 'collectiveSize',
  read: ({ person }) => person.collectiveSize,
};

type PostKind = NonNullable<ReviewedPerson['otherPosts']>[number]['kind'];

/** The further post is of this kind. */
export const postIs = (kind: PostKind): Flag => ({
  path: 'otherPosts',
  read: ({ post }) => post?.kind === kind,
});

/** More working time is spent at the further post than at the main one. */
export const moreTimeThere: Flag = { path: 'otherPosts', read: ({ post }) => post?.moreWorkingTime };

/** Further leading posts beside the main one. */
export const furtherPosts: Fact<PersonAndPost, number> = {
  path: 'otherPosts',
  read: ({ person }) => person.otherPosts?.length,
};
